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
        var table = new DataTable(
            new DataColumn("circuit"), new DataColumn("modelled", Wraps: true), DataColumn.Number("value"), new DataColumn("limit"), new DataColumn("verdict", ""));
        foreach (SpiceResult result in results)
        {
            string value = result.Value is { } number
                ? string.Create(CultureInfo.InvariantCulture, $"{number:0.###} {result.Limit.Unit}")
                : "did not happen";
            table.Add(
                Markup.Escape(result.Deck.Name),
                Markup.Escape(result.Limit.What),
                Markup.Escape(value),
                Markup.Escape(result.Limit.Allowed),
                result.Holds ? "ok" : "[red]broken[/]");
        }

        table.Write(console);
        console.WriteLine($"{results.Count(result => result.Holds)} of {results.Count} limits hold.");
    }

    private static string NameOf(Severity severity) => severity == Severity.Wrong ? "wrong" : "advice";
}
