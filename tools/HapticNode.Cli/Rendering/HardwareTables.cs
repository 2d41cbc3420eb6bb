using System.Globalization;
using HapticNode.Hardware.Checks;
using HapticNode.Hardware.Spice;
using Spectre.Console;

namespace HapticNode.Cli.Rendering;

/// <summary>What a check or a simulation of a panel found, for people.</summary>
internal static class HardwareTables
{
    /// <summary>Tells the findings, each with the reason of its rule and with what to do.</summary>
    internal static void Write(IReadOnlyList<Finding> findings, bool withRules, TextWriter output)
    {
        foreach (Finding finding in findings)
        {
            output.WriteLine($"{finding.File}:{finding.Line}: {NameOf(finding.Rule.Severity)}: {finding.Subject} {finding.Message} ({finding.Rule.Name})");
            output.WriteLine($"    why: {finding.Rule.Reason}");
            output.WriteLine($"    source: {finding.Rule.Source}");
            output.WriteLine($"    fix: {finding.Rule.Fix}");
        }

        foreach (PanelRule rule in PanelCheck.Rules.Where(_ => withRules))
        {
            bool isBroken = findings.Any(finding => finding.Rule == rule);
            output.WriteLine($"{(isBroken ? NameOf(rule.Severity) : "ok"),-7}{rule.Name}: {rule.Reason} ({rule.Source})");
        }

        int wrong = findings.Count(finding => finding.Rule.Severity == Severity.Wrong);
        output.WriteLine($"{PanelCheck.Rules.Count} rules: {wrong} wrong, {findings.Count - wrong} to weigh.");
    }

    /// <summary>Tells what the simulations measured.</summary>
    internal static void Write(IReadOnlyList<SpiceResult> results, IAnsiConsole console)
    {
        Table table = new Table { Border = TableBorder.Minimal }
            .AddColumn("circuit").AddColumn("modelled").AddColumn(new TableColumn("value").RightAligned()).AddColumn("limit").AddColumn("");
        foreach (SpiceResult result in results)
        {
            string value = result.Value is { } number
                ? string.Create(CultureInfo.InvariantCulture, $"{number:0.###} {result.Limit.Unit}")
                : "did not happen";
            table.AddRow(
                new Text(result.Deck.Name),
                new Text(result.Limit.What),
                new Text(value),
                new Text(result.Limit.Allowed),
                new Text(result.Holds ? "ok" : "broken", new Style(result.Holds ? null : Color.Red)));
        }

        console.Write(table);
        console.WriteLine($"{results.Count(result => result.Holds)} of {results.Count} limits hold.");
    }

    private static string NameOf(Severity severity) => severity == Severity.Wrong ? "wrong" : "advice";
}
