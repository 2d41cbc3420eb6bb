namespace HapticNode.Feel.Linting;

/// <summary>What all rules say about a bank: modelled, not measured.</summary>
/// <param name="Bank">The bank's name.</param>
/// <param name="Findings">What they found, in the order of the lines.</param>
public sealed record LintReport(string Bank, IReadOnlyList<LintFinding> Findings)
{
    /// <summary>What the author of the bank allows, with the reason; not counted as errors or warnings.</summary>
    public IReadOnlyList<AllowedFinding> Allowed { get; init; } = [];

    /// <summary>How many findings are errors.</summary>
    public int Errors => Findings.Count(finding => finding.Severity == LintSeverity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count - Errors;
}

/// <summary>A finding that a comment beside the cue allows.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Because">Why it is allowed, in the author's words.</param>
public sealed record AllowedFinding(LintFinding Finding, string Because);
