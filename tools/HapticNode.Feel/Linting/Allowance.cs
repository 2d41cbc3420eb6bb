using HapticNode.Documents.Problems;
using HapticNode.Feel.Banks;

namespace HapticNode.Feel.Linting;

/// <summary>A finding that the author of a bank allows, by a comment beside the cue: <c># lint: allow RULE reason</c>.</summary>
/// <param name="Line">The line of the comment, from 1.</param>
/// <param name="Cue">The cue that it stands beside; null for the bank as a whole.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Reason">Why it is allowed.</param>
internal sealed record Allowance(int Line, string? Cue, string Rule, string Reason)
{
    private const string Mark = "lint:";
    private const string Verb = "allow";

    /// <summary>Whether it is about a finding.</summary>
    internal bool Covers(LintFinding finding) => finding.Rule.Name == Rule && finding.Cue == Cue && finding.Rule != LintRules.Notation;

    /// <summary>Reads the comments of a bank. A comment belongs to the cue whose lines it stands in, or directly above whose first line it stands.</summary>
    internal static (IReadOnlyList<Allowance> Allowances, IReadOnlyList<LintFinding> Findings) ReadAll(IReadOnlyList<string> lines)
    {
        List<Allowance> allowances = [];
        List<LintFinding> findings = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (WordsOf(lines[i]) is not { } words)
            {
                continue;
            }

            if (Problem(words) is { } problem)
            {
                findings.Add(new LintFinding(LintRules.Allowance, LintSeverity.Error, i + 1, null, null, problem, LintRules.Allowance.Fix));
            }
            else
            {
                allowances.Add(new Allowance(i + 1, CueAt(lines, i), words[1], string.Join(' ', words[2..])));
            }
        }

        return (allowances, findings);
    }

    /// <summary>What is told of one that covers nothing.</summary>
    internal LintFinding Unused() => new(
        LintRules.Allowance, LintSeverity.Warning, Line, Cue, null, $"nothing is found that '{Rule}' would have to be allowed for", LintRules.Allowance.Fix);

    private static string? Problem(string[] words)
    {
        string[] rules = [.. LintRules.All.Where(rule => rule != LintRules.Notation && rule != LintRules.Allowance).Select(rule => rule.Name)];
        return words[0] != Verb ? $"'{words[0]}' is unknown: {NearestWord.Expected(words[0], [Verb])}"
            : words.Length < 2 ? $"the name of a rule is missing: {NearestWord.Expected("", rules)}"
            : !rules.Contains(words[1]) ? $"there is no rule '{words[1]}' that can be allowed: {NearestWord.Expected(words[1], rules)}"
            : words.Length < 3 ? $"a reason is missing: '# lint: allow {words[1]} REASON'"
            : null;
    }

    // What stands behind the mark, or null where the line has no comment for the linter.
    private static string[]? WordsOf(string line)
    {
        int hash = line.IndexOf('#', StringComparison.Ordinal);
        string comment = hash < 0 ? "" : line[(hash + 1)..].Trim();
        return comment.StartsWith(Mark, StringComparison.Ordinal)
            ? [.. comment[Mark.Length..].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty("")]
            : null;
    }

    private static string? CueAt(IReadOnlyList<string> lines, int index)
    {
        // Directly above a cue: only comments lie between.
        int below = index;
        while (below < lines.Count && BankText.Words(lines[below]).Length == 0 && lines[below].Trim().Length > 0)
        {
            below++;
        }

        if (below < lines.Count && BankText.Words(lines[below]) is ["cue", string next, ..])
        {
            return next;
        }

        for (int above = index; above >= 0; above--)
        {
            string[] words = BankText.Words(lines[above]);
            if (words is ["cue", string name, ..])
            {
                return name;
            }

            // The steps of a cue may stand apart from its first line.
            if (words.Length > 0)
            {
                int dot = words[0].IndexOf('.', StringComparison.Ordinal);
                return dot < 0 ? null : words[0][..dot];
            }
        }

        return null;
    }
}
