namespace HapticNode.App.PanelTests;

/// <summary>One lane or control of a panel test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>motor</c>, <c>tone</c>, <c>light</c>, <c>button</c> or <c>encoder</c>.</param>
/// <param name="Outcome"><c>passed</c>, <c>failed</c> or <c>skipped</c>.</param>
/// <param name="Note">What was seen besides, such as another control in its place; null for nothing.</param>
public sealed record PanelTestItem(string Name, string Kind, string Outcome, string? Note = null)
{
    /// <summary>It works.</summary>
    public const string Passed = "passed";

    /// <summary>It does not work.</summary>
    public const string Failed = "failed";

    /// <summary>The note of what was asked again, because the link was lost or the panel reset meanwhile.</summary>
    public const string AskedAgain = "asked again after an interruption";

    /// <summary>Nobody knows.</summary>
    public const string Skipped = "skipped";
}
