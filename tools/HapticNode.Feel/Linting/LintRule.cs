namespace HapticNode.Feel.Linting;

/// <summary>One rule of the craft.</summary>
/// <param name="name">Its name.</param>
/// <param name="reason">Why it is one.</param>
/// <param name="source">Where its limit comes from.</param>
/// <param name="fix">What to do about a finding.</param>
public abstract class LintRule(string name, string reason, string source, string fix)
{
    /// <summary>Its name: small letters and hyphens.</summary>
    public string Name { get; } = name;

    /// <summary>Why it is one.</summary>
    public string Reason { get; } = reason;

    /// <summary>Where its limit comes from; a limit that was chosen says so.</summary>
    public string Source { get; } = source;

    /// <summary>What to do about a finding.</summary>
    public string Fix { get; } = fix;

    /// <summary>Looks at a bank.</summary>
    internal abstract IEnumerable<LintFinding> Check(LintSubject subject);

    private protected LintFinding Error(LintSubject subject, LintCue cue, string? lane, string message, string? advice = null)
    {
        return Finding(LintSeverity.Error, subject, cue, lane, message, advice);
    }

    private protected LintFinding Warning(LintSubject subject, LintCue cue, string? lane, string message, string? advice = null)
    {
        return Finding(LintSeverity.Warning, subject, cue, lane, message, advice);
    }

    private LintFinding Finding(LintSeverity severity, LintSubject subject, LintCue cue, string? lane, string message, string? advice)
    {
        int line = lane is null ? subject.Text.LineOfCue(cue.Name) : subject.Text.LinesOfSteps(cue.Name, lane).FirstOrDefault();
        return new LintFinding(this, severity, line, cue.Name, lane, message, advice ?? Fix);
    }
}
