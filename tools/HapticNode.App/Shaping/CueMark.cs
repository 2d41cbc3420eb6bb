namespace HapticNode.App.Shaping;

/// <summary>How many findings the rules have about a cue.</summary>
/// <param name="Errors">Findings that must be corrected.</param>
/// <param name="Warnings">Findings that should be looked at.</param>
public readonly record struct CueMark(int Errors, int Warnings)
{
    /// <summary>The counts in words.</summary>
    public string Words => Errors > 0 && Warnings > 0 ? $"{Count(Errors, "error")}, {Count(Warnings, "warning")}"
        : Errors > 0 ? Count(Errors, "error") : Count(Warnings, "warning");

    private static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
