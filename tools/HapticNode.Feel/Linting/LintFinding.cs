namespace HapticNode.Feel.Linting;

/// <summary>Something that a rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Line">The line of the bank that it is about, from 1; 0 where the whole bank is meant.</param>
/// <param name="Cue">The cue, or null.</param>
/// <param name="Lane">The lane, or null.</param>
/// <param name="Message">What is wrong, with numbers.</param>
/// <param name="Advice">What would correct it here.</param>
public sealed record LintFinding(LintRule Rule, LintSeverity Severity, int Line, string? Cue, string? Lane, string Message, string Advice)
{
    /// <summary>What corrects it without judgement: edits of lines, empty where a person must decide.</summary>
    public IReadOnlyList<LineEdit> Edits { get; init; } = [];
}
