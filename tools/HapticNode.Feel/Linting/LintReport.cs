namespace HapticNode.Feel.Linting;

/// <summary>What all rules say about a bank: modelled, not measured.</summary>
/// <param name="Bank">The bank's name.</param>
/// <param name="Findings">What they found, in the order of the lines.</param>
public sealed record LintReport(string Bank, IReadOnlyList<LintFinding> Findings)
{
    /// <summary>How many findings are errors.</summary>
    public int Errors => Findings.Count(finding => finding.Severity == LintSeverity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count - Errors;
}
