namespace HapticNode.Feel.Linting;

/// <summary>How bad a finding is.</summary>
public enum LintSeverity
{
    /// <summary>The unit that the profile describes is fine; one that is off is not.</summary>
    Warning,

    /// <summary>The bank should not be used as it is.</summary>
    Error,
}
