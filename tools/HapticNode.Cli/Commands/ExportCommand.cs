using System.CommandLine;
using HapticNode.App.Exchange;
using HapticNode.Banks.Formats;
using HapticNode.Cli.Exchange;
using HapticNode.Cli.Feel;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode export CUE|BANK --format F -o PATH</c>.</summary>
internal static class ExportCommand
{
    internal static Command Create(Terminal terminal)
    {
        var source = new Argument<string>("WHAT") { HelpName = "CUE|BANK|FILE", Description = "A cue, a bank file, 'standard', or a file of another format, which is converted without the limits of a cue." };
        var format = new Option<string>("--format") { Description = "The format to write; see 'hapticnode formats'.", HelpName = "F", Required = true };
        format.CompletionSources.Add(_ => FormatRegistry.All.Where(one => one.Info.Writes).Select(one => one.Info.Name));
        var path = new Option<string?>("-o", "--out") { Description = "The file to write; for several effects a folder. Without it the text goes to standard output.", HelpName = "PATH" };
        var bank = new Option<FileInfo?>("--bank") { Description = "Bank file that the cue is in, instead of the standard bank.", HelpName = "FILE" };
        var lane = new Option<string?>("--lane") { Description = "The lane to write, where the format holds one.", HelpName = "NAME" };
        var split = new Option<bool>("--split") { Description = "AHAP: curves and clicks in a file each." };
        Option<double?> step = new Option<double?>("--step") { Description = "Waveforms: milliseconds between two values of a ramp, 1 to 100.", HelpName = "MS" }.Within("milliseconds", 1.0, 100);
        Option<int?> rate = new Option<int?>("--rate") { Description = "WAV: samples a second, 8000 to 192000.", HelpName = "HZ" }.Within("samples a second", 8000, 192_000);
        Option<double?> resonance = new Option<double?>("--resonance") { Description = "WAV and HJIF: the resonance of the motor, 30 to 500 Hz.", HelpName = "HZ" }.Within("hertz", 30.0, 500);
        var of = new Option<string>("--of") { Description = "WAV: 'drive' for what the motors get, or 'motion' for what they are modelled to do with it.", HelpName = "WHAT", DefaultValueFactory = _ => "drive" };
        of.TakesOneOf("drive", "motion");
        var parts = new FeelArguments();
        Option<bool> json = CommonOptions.Json();
        var reading = new ReadArguments();
        var command = new Command("export", "Write a cue in another format, and say what it does not hold.") { source, format, path, bank, lane, split, step, rate, resonance, of, json };
        parts.AddTo(command);
        reading.AddTo(command);
        command.SetAction(parsed => terminal.Guard(() =>
        {
            var request = new ExportRequest(parsed.GetValue(source)!, parsed.GetValue(format)!)
            {
                Bank = parsed.GetValue(bank)?.FullName,
                MotionOf = parsed.GetValue(of) == "motion" ? parts.Setup(parsed) : null,
                Reading = reading.Options(parsed),
                Writing = new WriteOptions
                {
                    Lane = parsed.GetValue(lane),
                    Split = parsed.GetValue(split),
                    Transients = reading.Rule(parsed),
                    StepMilliseconds = parsed.GetValue(step),
                    SampleRateHertz = parsed.GetValue(rate) ?? WriteOptions.Default.SampleRateHertz,
                    ResonanceHertz = parsed.GetValue(resonance) ?? WriteOptions.Default.ResonanceHertz,
                },
            };
            IReadOnlyList<ExportResult> results = Exporter.Export(request);
            string? target = parsed.GetValue(path);
            IReadOnlyList<string> files = target is null ? [] : ExportFiles.Write(results, target);
            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(ExportJson.Write(results, files));
                return ExitCode.Ok;
            }

            return ExportView.Write(results, files, target is not null, terminal);
        }));
        return command;
    }
}
