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
        foreach (IGrouping<PanelRule, Finding> broken in findings.GroupBy(finding => finding.Rule))
        {
            foreach (Finding[] alike in broken.GroupBy(finding => (finding.File, finding.Message)).Select(group => group.ToArray()))
            {
                output.WriteLine($"{alike[0].File}:{alike[0].Line}: {NameOf(broken.Key.Severity)}: {Subjects(alike)} {alike[0].Message} ({broken.Key.Name})");
            }

            output.WriteLine($"    why: {broken.Key.Reason}");
            output.WriteLine($"    source: {broken.Key.Source}");
            output.WriteLine($"    fix: {broken.Key.Fix}");
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

    // One rule broken by many nets is one line: the first one's place, and the lines of the others beside their names.
    private static string Subjects(Finding[] alike) => string.Join(
        ", ", alike.Select(finding => finding.Line == alike[0].Line ? finding.Subject : string.Create(CultureInfo.InvariantCulture, $"{finding.Subject} (line {finding.Line})")));

    private static string NameOf(Severity severity) => severity == Severity.Wrong ? "wrong" : "advice";
}
