using System.Globalization;
using System.Text;

namespace HapticNode.App.PanelTests;

/// <summary>A panel test for people to keep.</summary>
public static class PanelTestMarkdown
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">What came of the test.</param>
    /// <returns>Markdown, with LF at the ends of lines; <c>simulated</c> stands in the first where it was.</returns>
    public static string Of(PanelTestReport report)
    {
        var text = new StringBuilder();
        Line(text, $"# Panel test: {report.Summary}");
        Line(text, "");
        Line(text, "| | |");
        Line(text, "|---|---|");
        Line(text, $"| time (UTC) | {report.Time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} |");
        Line(text, $"| serial number | {Cell(report.Serial)} |");
        Line(text, $"| chip | {(report.Simulated ? "simulated" : Cell(report.ChipId ?? "its id is not told by this firmware"))} |");
        Line(text, $"| port | {Cell(report.Port)} |");
        Line(text, $"| tester | {Cell(report.Tester)} |");
        foreach ((string key, string name) in new[] { ("board", "board"), ("fw", "firmware"), ("bank", "bank (CRC-32)"), ("generation", "saves") })
        {
            Line(text, $"| {name} | {Cell(report.Node.GetValueOrDefault(key, ""))} |");
        }

        if (report.Interruptions.Count > 0)
        {
            Line(text, "");
            Line(text, "## Interruptions");
            foreach (string interruption in report.Interruptions)
            {
                Line(text, $"- {interruption}");
            }
        }

        Items(text, "Lanes", report.Lanes);
        Items(text, "Controls", report.Controls);
        Line(text, "");
        Line(text, "## What the node counted");
        Line(text, "Times are in microseconds by the node's own clock, heat in milliseconds of full drive.");
        Line(text, "");
        Line(text, "| | |");
        Line(text, "|---|---|");
        foreach ((string name, IReadOnlyDictionary<string, long> numbers) in report.Stats)
        {
            Line(text, $"| {name} | {string.Join(", ", numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Key} {number.Value}")))} |");
        }

        return text.ToString();
    }

    private static void Items(StringBuilder text, string title, IReadOnlyList<PanelTestItem> items)
    {
        Line(text, "");
        Line(text, $"## {title}");
        Line(text, "| | kind | outcome | note |");
        Line(text, "|---|---|---|---|");
        foreach (PanelTestItem item in items)
        {
            Line(text, $"| {item.Name} | {item.Kind} | {item.Outcome} | {Cell(item.Note ?? "")} |");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    // LF on every system, as all files of the project have it.
    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
