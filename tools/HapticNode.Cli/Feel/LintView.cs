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
            string place = finding.Line > 0 ? $"{report.Bank}:{finding.Line}" : report.Bank;
            string cue = finding.Cue is null ? "" : finding.Lane is null ? $"{finding.Cue}: " : $"{finding.Cue}.{finding.Lane}: ";
            output.WriteLine($"{place}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Name}: {cue}{finding.Message}");
            output.WriteLine($"    {finding.Rule.Reason}");
            output.WriteLine($"    source: {finding.Rule.Source}");
            output.WriteLine($"    fix: {finding.Advice}{(finding.Edits.Count > 0 ? " (--fix does it)" : "")}");
        }

        output.WriteLine($"{report.Bank}: {report.Errors} errors, {report.Warnings} warnings, modelled");
    }

    internal static void WriteRules(IAnsiConsole console)
    {
        Table table = new Table { Border = TableBorder.Minimal, ShowRowSeparators = true }.AddColumn("rule").AddColumn("reason").AddColumn("source").AddColumn("fix");
        foreach (LintRule rule in LintRules.All)
        {
            table.AddRow(new Text(rule.Name, new Style(decoration: Decoration.Bold)), new Text(rule.Reason), new Text(rule.Source), new Text(rule.Fix));
        }

        console.Write(table);
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
