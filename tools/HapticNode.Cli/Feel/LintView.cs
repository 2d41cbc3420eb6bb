using HapticNode.Cli.Rendering;
using HapticNode.Feel.Linting;
using Spectre.Console;

namespace HapticNode.Cli.Feel;

/// <summary>What a linter found, in a terminal: <c>file:line: error rule: message</c>, which editors understand.</summary>
internal static class LintView
{
    internal static void Write(LintReport report, TextWriter output)
    {
        foreach (LintFinding finding in report.Findings)
        {
            output.WriteLine(Line(report.Bank, finding, finding.Severity.ToString().ToLowerInvariant()));
            output.WriteLine($"    {finding.Rule.Reason}");
            output.WriteLine($"    source: {finding.Rule.Source}");
            output.WriteLine($"    fix: {finding.Advice}{(finding.Edits.Count > 0 ? " (--fix does it)" : "")}");
        }

        foreach (AllowedFinding allowed in report.Allowed)
        {
            output.WriteLine(Line(report.Bank, allowed.Finding, "allowed"));
            output.WriteLine($"    because: {allowed.Because}");
        }

        string exceptions = report.Allowed.Count == 0 ? "" : $", {report.Allowed.Count} allowed";
        output.WriteLine($"{report.Bank}: {Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}{exceptions}, modelled");
    }

    private static string Count(int number, string what) => FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");

    private static string Line(string bank, LintFinding finding, string severity)
    {
        string place = finding.Line > 0 ? $"{bank}:{finding.Line}" : bank;
        string cue = finding.Cue is null ? "" : finding.Lane is null ? $"{finding.Cue}: " : $"{finding.Cue}.{finding.Lane}: ";
        return $"{place}: {severity} {finding.Rule.Name}: {cue}{finding.Message}";
    }

    internal static void WriteRules(IAnsiConsole console)
    {
        var table = new DataTable(new DataColumn("rule"), new DataColumn("reason", Wraps: true), new DataColumn("source", Wraps: true), new DataColumn("fix", Wraps: true)) { HasRowLines = true };
        foreach (LintRule rule in LintRules.All)
        {
            table.AddText(rule.Name, rule.Reason, rule.Source, rule.Fix);
        }

        table.Write(console);
    }

    internal static void WriteDifference(string name, IReadOnlyList<string> lines, IReadOnlyList<LineEdit> edits, TextWriter output)
    {
        foreach (LineEdit edit in edits)
        {
            output.WriteLine($"{name}:{edit.Line}");
            output.WriteLine($"- {lines[edit.Line - 1]}");
            if (edit.Text is not null)
            {
                output.WriteLine($"+ {edit.Text}");
            }
        }
    }
}
