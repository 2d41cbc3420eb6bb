using System.Text.RegularExpressions;

namespace HapticNode.Cli.Tests;

/// <summary>Every command that writes a table, at widths that windows have.</summary>
[TestClass]
public sealed partial class TableWidthTests : IDisposable
{
    private const int Wide = 400;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    [DataRow("boards")]
    [DataRow("boards panel-a")]
    [DataRow("boards panel-mini")]
    [DataRow("formats")]
    [DataRow("cues")]
    [DataRow("feel click")]
    [DataRow("fit click --motor vg1040003d")]
    [DataRow("yield click --units 100")]
    [DataRow("measure plan --panel {panel}")]
    [DataRow("import {folder}")]
    [DataRow("run {scenario}")]
    [DataRow("stats --port sim:")]
    [DataRow("ports")]
    [DataRow("hardware spice {panel}")]
    public void NoNumberIsSplitAndNoLineIsTooLong(string command)
    {
        string[] arguments = [.. command.Split(' ').Select(Place)];
        string[] wanted = Numbers(At(arguments, Wide));
        foreach (int width in new[] { 60, 80, 110, 200 })
        {
            string shown = At(arguments, width);
            Assert.IsTrue(TableLines(shown).All(line => line.TrimEnd().Length <= width), $"{width}:\n{shown}");
            List<string> missing = [.. wanted];
            foreach (string number in Numbers(shown))
            {
                missing.Remove(number);
            }

            Assert.IsEmpty(missing, $"{width}: {string.Join(' ', missing)}\n{shown}");
        }
    }

    [TestMethod]
    [DataRow(40)]
    [DataRow(60)]
    [DataRow(80)]
    public void AWordOfStatsStaysBesideItsNumber(int width)
    {
        string shown = At(["stats", "--port", "sim:"], width);
        string[] cells = [.. TableLines(shown).Skip(1).Select(line => line.Split('│')[1].Trim()).Where(cell => cell.Length > 0)];
        Assert.IsTrue(cells.All(cell => StatsCell().IsMatch(cell)), shown);
    }

    private static string At(string[] arguments, int width)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Program.Run(arguments, output, error, width);
        Assert.AreNotEqual("", output.ToString(), error.ToString());
        return output.ToString();
    }

    private static IEnumerable<string> TableLines(string text) => text.Split(['\r', '\n']).Where(line => line.Contains('│', StringComparison.Ordinal));

    // Whole cells that are a number, with their sign and unit: what a narrow table must not take apart.
    private static string[] Numbers(string text) =>
        [.. TableLines(text).SelectMany(line => line.Split('│')).Select(cell => cell.Trim()).Where(cell => Number().IsMatch(cell)).Order(StringComparer.Ordinal)];

    private string Place(string word) => word switch
    {
        "{folder}" => Tunes(),
        "{scenario}" => _folder.Write("many.scenario", "100 ok tap 80", "400 dial turn +24 at 60/s", "1500 save press", "+300 host done save", "+900 save release"),
        "{panel}" => RepositoryRoot.PathOf("hardware", "panel-mini"),
        _ => word,
    };

    private string Tunes()
    {
        string folder = _folder.PathOf("tunes-of-a-folder-with-a-long-name");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "a-tune-with-a-name-that-is-longer-than-others.rtttl"), "up:d=16,o=6,b=250:c,e,g");
        File.WriteAllText(Path.Combine(folder, "long.rtttl"), "long:d=4,o=5,b=60:c,e,g,c,e,g");
        return folder;
    }

    [GeneratedRegex(@"^[a-z0-9]+ \d+(  [a-z0-9]+ \d+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex StatsCell();

    [GeneratedRegex(@"^[-+<>=~]*\s?-?[\d.,]+(\s?(ms|Hz|kHz|%|V|A|mA|us|bytes))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
