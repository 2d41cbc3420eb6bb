using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json.Nodes;
using HapticNode.Actuators.Profiles;
using HapticNode.App.Measuring;
using HapticNode.Cli.Feel;
using HapticNode.Cli.Measuring;
using HapticNode.Cli.Rendering;
using HapticNode.Documents.Files;
using HapticNode.Measurements.Comparison;
using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Planning;
using HapticNode.Measurements.Profiles;
using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Reporting;

namespace HapticNode.Cli.Commands.Measuring;

/// <summary><c>hapticnode measure run FILE...</c>: 0 when every recording carries the answer, 4 when one is refused.</summary>
internal static class MeasureRunCommand
{
    internal static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Recordings (.csv, .sr, .wav), one for each unit of the motor.", Arity = ArgumentArity.OneOrMore };
        var unit = new Option<string[]>("--unit")
        {
            Description = $"Unit of the samples, of the times, or both, where the header does not say: {string.Join(", ", RecordingOptions.Words)}.",
            HelpName = "UNIT",
        };
        var axis = new Option<string?>("--axis") { Description = "Column to look at, by name, letter or number from 0; without it the one with the most motion.", HelpName = "AXIS" };
        var profile = new Option<FileInfo?>("--profile") { Description = "Write the profile of this motor to a .yaml file, which --motor takes.", HelpName = "FILE" };
        var like = new Option<string?>("--like") { Description = "Profile of the part, for what a recording does not tell; without it the default part of the kind.", HelpName = "PROFILE" };
        var jig = new Option<double?>("--jig") { Description = "Mass of all that the motor shook, in grams, 5 to 1000.", HelpName = "GRAMS", CustomParser = ParseGrams };
        var rated = new Option<bool>("--rated") { Description = "The strongest motions were long ones at the rated voltage: their peak is the rated acceleration." };
        var cue = new Option<string?>("--cue") { Description = "Cue that all motions are: it is modelled too, and held against them.", HelpName = "CUE" };
        var bank = new Option<FileInfo?>("--bank") { Description = "Bank file that the cue is in, instead of the standard bank.", HelpName = "FILE" };
        var folder = new Option<DirectoryInfo?>("--out") { Description = "With --cue, write pictures and a page to this folder.", HelpName = "DIR" };
        var plan = new Option<bool>("--plan") { Description = "What 'measure plan' plays on the panel at --panel is recorded: it is aligned by its mark, and the levels are known." };
        var parts = new FeelArguments();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("run", "Find the motions in recordings and identify the motor: resonance, quality, rise, width, peak. Exit code 4 where a recording is refused.") { files, unit, axis, profile, like, jig, rated, cue, bank, folder, plan, json };
        parts.AddTo(command);
        like.CompletionSources.Add(_ => ActuatorProfile.Names);
        command.SetAction(parsed => terminal.Guard(() =>
        {
            RecordingOptions options = RecordingOptions.Parse(parsed.GetValue(unit) ?? [], out string? wrong);
            if (wrong is not null)
            {
                terminal.Error.WriteLine($"--unit takes {string.Join(", ", RecordingOptions.Words)}, not '{wrong}'.");
                return ExitCode.Usage;
            }

            if (parsed.GetValue(plan) && parts.Panel(parsed) is null)
            {
                terminal.Error.WriteLine("--plan needs --panel: the plan is the panel's.");
                return ExitCode.Usage;
            }

            MeasurementPlan? played = parsed.GetValue(plan) ? PanelPlan.Of(parts.Panel(parsed)!.Panel) : null;
            Outcome[] outcomes = LongWork.Do<Outcome[]>(terminal, "identifying", work => [.. parsed.GetValue(files)!.Select(file =>
            {
                work.Report($"identifying {Path.GetFileName(file)}");
                return Outcome.Of(file, options, parsed.GetValue(axis), played);
            })]);
            foreach (Outcome refused in outcomes.Where(outcome => outcome.Measurement is null))
            {
                terminal.Error.WriteLine(refused.Message);
            }

            IReadOnlyList<CueComparison>? comparisons = [];
            if (parsed.GetValue(cue) is { } wanted
                && (comparisons = MeasurementReport.Compare(wanted, parsed.GetValue(bank), parts.Setup(parsed), outcomes, terminal.Error)) is null)
            {
                return ExitCode.Usage;
            }

            if (parsed.GetValue(folder) is { } pages && comparisons.Count > 0)
            {
                MeasurementReport.WriteFolder(pages, comparisons);
            }

            if (parsed.GetValue(json))
            {
                JsonObject document = MeasurementJson.Of(outcomes);
                if (comparisons.Count > 0)
                {
                    document["comparison"] = new JsonArray([.. comparisons.Select(ComparisonJson.Of)]);
                }

                terminal.Output.WriteLine(MeasurementJson.Text(document));
            }
            else
            {
                MeasurementView.Write(outcomes, terminal.Styled);
                MeasurementReport.Write(comparisons, terminal.Styled);
            }

            if (parsed.GetValue(profile) is { } target && UnitsTogether.Of(outcomes) is { } units)
            {
                string part = parsed.GetValue(like) ?? (units.IsRotating ? ActuatorProfile.DefaultErm : ActuatorProfile.DefaultLra);
                WriteProfile(target, part, units, outcomes, parsed.GetValue(jig), parsed.GetValue(rated));
                terminal.Error.WriteLine($"Written to {target.Name}: try 'feel --motor {target.Name}'.");
            }

            return Array.Exists(outcomes, outcome => outcome.Measurement is null) ? ExitCode.Invalid : ExitCode.Ok;
        }));
        return command;
    }

    private static void WriteProfile(FileInfo target, string like, UnitsTogether units, Outcome[] outcomes, double? jig, bool rated)
    {
        MotorProfile part = units.IsRotating ? ActuatorProfile.Load<ErmProfile>(like) : ActuatorProfile.Load<LraProfile>(like);
        string[] used = [.. outcomes.Where(outcome => outcome.Measurement is not null).Select(outcome => outcome.File)];
        string files = used.Length <= 3 ? string.Join(", ", used) : $"{used[0]} to {used[^1]}, {used.Length} files";
        string date = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var profile = new MeasuredProfile(part, units, $"measured {date} from {files}") { JigGrams = jig, IsRatedDrive = rated };
        AtomicFile.WriteText(target.FullName, profile.Write(target.FullName));
    }

    private static double? ParseGrams(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value is >= 5 and <= 1000)
        {
            return value;
        }

        argument.AddError($"--jig takes grams, 5 to 1000, not '{text}'.");
        return null;
    }
}
