namespace HapticNode.Studio.Document;

/// <summary>The words by which the journal knows where else the bank is.</summary>
internal static class Places
{
    internal const string File = "file";
    internal const string Panel = "panel";
    internal const string Flash = "flash";
}
