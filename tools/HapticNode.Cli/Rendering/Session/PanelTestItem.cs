namespace HapticNode.Cli.Rendering.Session;

/// <summary>One lane or control of a panel test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>motor</c>, <c>tone</c>, <c>light</c>, <c>button</c> or <c>encoder</c>.</param>
/// <param name="Outcome"><c>passed</c>, <c>failed</c> or <c>skipped</c>.</param>
internal sealed record PanelTestItem(string Name, string Kind, string Outcome)
{
    internal const string Passed = "passed";
    internal const string Failed = "failed";
    internal const string Skipped = "skipped";
}
