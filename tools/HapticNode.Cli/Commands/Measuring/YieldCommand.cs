using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json.Nodes;
using HapticNode.App.Feeling;
using HapticNode.Cli.Feel;
using HapticNode.Cli.Rendering;
using HapticNode.Feel.Modelling;
using HapticNode.Measurements.Reporting;
using HapticNode.Measurements.Yield;
using Spectre.Console;

namespace HapticNode.Cli.Commands.Measuring;

/// <summary><c>hapticnode yield BANK --panel DIR</c>: on what share of units each cue stays what it is meant to be.</summary>
internal static class YieldCommand
{
    internal static Command Create(Terminal terminal)
    {
        var bank = new Argument<string>("BANK") { Description = "A bank file, 'standard', or a cue." };
        var units = new Option<int>("--units") { Description = "How many units to draw.", HelpName = "N", DefaultValueFactory = _ => YieldStudy.DefaultUnits, CustomParser = ParseUnits };
        Option<double> supply = Share("--supply", "How far the supply differs in both directions", new UnitVariation().Supply);
        Option<double> quality = Share("--quality", "How far the quality factor of units differs in both directions", new UnitVariation().Quality);
        var parts = new FeelArguments();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("yield", "Count on what share of units each cue stays felt, crisp, no buzz and within its heat, modelled.") { bank, units, supply, quality, json };
        parts.AddTo(command);
        command.SetAction(parsed => terminal.Guard(() =>
        {
            FeelSetup setup = parts.Setup(parsed);
            FeelSource source = FeelSource.Find(parsed.GetValue(bank)!, null, parts.Panel(parsed));
            var variation = new UnitVariation(parsed.GetValue(quality) / 100, parsed.GetValue(supply) / 100);
            YieldReport report = LongWork.Do(terminal, "trying units", () => new YieldStudy(setup, variation).Run(source.Traces, parsed.GetValue(units)));
            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(MeasurementJson.Text(Document(source.Name, report)));
            }
            else
            {
                Write(source.Name, report, terminal.Styled);
            }

            return ExitCode.Ok;
        }));
        return command;
    }

    /// <summary>The word for a parameter.</summary>
    internal static string WordOf(VariedParameter parameter) => parameter.ToString().ToLowerInvariant();

    private static JsonObject Document(string bank, YieldReport report) => new()
    {
        ["bank"] = bank,
        ["basis"] = "modelled",
        ["units"] = report.Units,
        ["yield"] = Math.Round(report.Share, 4),
        ["worst"] = report.Worst is null ? null : new JsonObject
        {
            ["cue"] = report.Worst.Cue,
            ["yield"] = Math.Round(report.Worst.Share, 4),
            ["parameter"] = report.Hurts is { } parameter ? WordOf(parameter) : null,
            ["yield_without"] = Math.Round(report.ShareWithout, 4),
        },
        ["cues"] = new JsonArray([.. report.Cues.Select(cue => new JsonObject
        {
            ["cue"] = cue.Cue,
            ["yield"] = Math.Round(cue.Share, 4),
            ["felt"] = Math.Round(cue.Felt, 4),
            ["crisp"] = Math.Round(cue.Crisp, 4),
            ["not_buzz"] = Math.Round(cue.NotBuzzing, 4),
            ["heat"] = Math.Round(cue.WithinHeat, 4),
        })]),
    };

    private static void Write(string bank, YieldReport report, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{bank}[/]: {report.Units} units, modelled; {100 * report.Share:0.0} % keep every cue");
        string[] columns = ["yield %", "felt", "crisp", "no buzz", "heat"];
        var table = new DataTable([new DataColumn("cue"), .. columns.Select(column => DataColumn.Number(column))]);
        foreach (CueYield cue in report.Cues)
        {
            table.AddText([cue.Cue, .. new[] { cue.Share, cue.Felt, cue.Crisp, cue.NotBuzzing, cue.WithinHeat }.Select(share => (100 * share).ToString("0.0", CultureInfo.InvariantCulture))]);
        }

        table.Write(console);
        if (report.Worst is { Share: < 1 } worst)
        {
            string hurts = report.Hurts is { } parameter ? FormattableString.Invariant($"; the {WordOf(parameter)} hurts it most, without its spread {100 * report.ShareWithout:0.0} %") : "";
            console.MarkupLineInterpolated($"Worst: [bold]{worst.Cue}[/], {100 * worst.Share:0.0} %{hurts}");
        }

        console.MarkupLineInterpolated($"[dim]felt: {YieldLimits.FeltG} g or more; crisp: clicks that are so on the nominal unit, up to {YieldLimits.CrispMilliseconds} ms; no buzz: clicks up to {YieldLimits.BuzzMilliseconds} ms; heat: up to {100 * YieldLimits.HeatShare:0} % of the lane's budget[/]");
    }

    private static Option<double> Share(string name, string description, double usual) => new(name)
    {
        Description = $"{description}, in percent.",
        HelpName = "PERCENT",
        DefaultValueFactory = _ => 100 * usual,
        CustomParser = argument =>
        {
            string text = argument.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value <= 50)
            {
                return value;
            }

            argument.AddError($"{name} takes a percentage, 0 to 50, not '{text}'.");
            return 0;
        },
    };

    private static int ParseUnits(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is >= 100 and <= 1_000_000)
        {
            return value;
        }

        argument.AddError($"--units takes a number, 100 to 1000000, not '{text}'.");
        return 0;
    }
}
