namespace HapticNode.App.Shaping;

/// <summary>The words by which the journal knows where else the bank is.</summary>
public static class Places
{
    /// <summary>The bank file.</summary>
    public const string File = "file";

    /// <summary>What the panel plays.</summary>
    public const string Panel = "panel";

    /// <summary>What the panel keeps without power.</summary>
    public const string Flash = "flash";
}
