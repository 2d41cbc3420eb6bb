using HapticNode.Banks;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>Looks at banks with all rules.</summary>
/// <param name="setup">The parts that play them.</param>
public sealed class Linter(FeelSetup setup)
{
    private const int MaxRounds = 20;

    /// <summary>Looks at a bank. Where a line is not understood nothing else is looked at.</summary>
    /// <param name="name">The bank's name.</param>
    /// <param name="lines">Its lines.</param>
    /// <returns>What was found.</returns>
    public LintReport Run(string name, IReadOnlyList<string> lines)
    {
        (IReadOnlyList<LintFinding> findings, IReadOnlyList<string> corrected) = NotationReader.Read(name, lines);
        if (findings.Any(finding => finding.Rule == LintRules.Notation))
        {
            return new LintReport(name, findings);
        }

        var subject = LintSubject.Of(BankFile.Parse(name, corrected), setup);
        HashSet<int> mendedLines = [.. findings.SelectMany(finding => finding.Edits).Select(edit => edit.Line)];

        // A line can be edited once in a round; what a rule would do to one that another has corrected comes in the next.
        IEnumerable<LintFinding> others = LintRules.All.SelectMany(rule => rule.Check(subject))
            .Select(finding => finding.Edits.Any(edit => mendedLines.Contains(edit.Line)) ? finding with { Edits = [] } : finding);
        return Sort(name, [.. findings.Concat(others)], lines);
    }

    // Into what is allowed and what is not.
    private static LintReport Sort(string name, IReadOnlyList<LintFinding> findings, IReadOnlyList<string> lines)
    {
        (IReadOnlyList<Allowance> allowances, IReadOnlyList<LintFinding> wrong) = Allowance.ReadAll(lines);
        AllowedFinding[] allowed = [.. findings.SelectMany(finding => allowances.Where(allowance => allowance.Covers(finding)).Take(1)
            .Select(allowance => new AllowedFinding(finding, allowance.Reason)))];
        IEnumerable<LintFinding> unused = allowances.Where(allowance => !findings.Any(allowance.Covers)).Select(allowance => allowance.Unused());
        IEnumerable<LintFinding> others = findings.Except(allowed.Select(entry => entry.Finding)).Concat(wrong).Concat(unused);
        return new LintReport(name, [.. others.OrderBy(finding => finding.Line)]) { Allowed = [.. allowed.OrderBy(entry => entry.Finding.Line)] };
    }

    /// <summary>Corrects all that can be corrected without judgement.</summary>
    /// <param name="name">The bank's name.</param>
    /// <param name="lines">Its lines.</param>
    /// <returns>What to change, in the order of the lines; empty where nothing can be corrected.</returns>
    public IReadOnlyList<LineEdit> Fix(string name, IReadOnlyList<string> lines)
    {
        LineEdit[] now = [.. lines.Select((line, index) => new LineEdit(index + 1, line))];
        for (int round = 0; round < MaxRounds; round++)
        {
            LineEdit[] kept = [.. now.Where(line => line.Text is not null)];
            Dictionary<int, string?> edits = Edits(Run(name, [.. kept.Select(line => line.Text!)]), kept);
            if (edits.Count == 0)
            {
                break;
            }

            now = [.. now.Select(line => edits.TryGetValue(line.Line, out string? text) ? line with { Text = text } : line)];
        }

        return [.. now.Where(line => line.Text != lines[line.Line - 1])];
    }

    /// <summary>Carries out edits.</summary>
    /// <param name="lines">The lines of a bank.</param>
    /// <param name="edits">What to change.</param>
    /// <returns>The lines of the corrected bank.</returns>
    public static IReadOnlyList<string> Apply(IReadOnlyList<string> lines, IReadOnlyList<LineEdit> edits)
    {
        var texts = edits.ToDictionary(edit => edit.Line, edit => edit.Text);
        return [.. lines.Select((line, index) => texts.TryGetValue(index + 1, out string? text) ? text : line).OfType<string>()];
    }

    // By the numbers that the lines had at first. Of two findings about one line the second waits for the next round.
    private static Dictionary<int, string?> Edits(LintReport report, LineEdit[] lines)
    {
        Dictionary<int, string?> edits = [];
        foreach (LintFinding finding in report.Findings)
        {
            if (finding.Edits.All(edit => !edits.ContainsKey(lines[edit.Line - 1].Line)))
            {
                foreach (LineEdit edit in finding.Edits)
                {
                    edits[lines[edit.Line - 1].Line] = edit.Text;
                }
            }
        }

        return edits;
    }
}
