using HapticNode.Cli.Rendering;
using Spectre.Console;

namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class DataTableTests
{
    private static readonly string[] s_numbers = [.. Enumerable.Range(1, 9).Select(number => $"{number}234.56")];

    [TestMethod]
    [DataRow(40, false)]
    [DataRow(60, false)]
    [DataRow(80, false)]
    [DataRow(110, false)]
    [DataRow(200, false)]
    [DataRow(60, true)]
    [DataRow(80, true)]
    [DataRow(110, true)]
    [DataRow(200, true)]
    public void EveryNumberAndEveryHeadingIsWholeAtEveryWidth(int width, bool ansi)
    {
        var table = new DataTable(
            [new DataColumn("cue"), .. s_numbers.Select((_, index) => DataColumn.Number($"a long heading {index}", $"short {index}")), new DataColumn("remark", Wraps: true)]);
        table.Add(["[bold]acknowledge[/]", .. s_numbers, "a sentence that is longer than any narrow window has room for, so that it goes on below"]);

        string[] lines = Lines(table, width, ansi);

        string all = string.Join('\n', lines);
        Assert.IsTrue(lines.All(line => line.Length <= width), all);
        for (int i = 0; i < s_numbers.Length; i++)
        {
            Assert.Contains(s_numbers[i], all);
            Assert.IsTrue(all.Contains($"a long heading {i}", StringComparison.Ordinal) || all.Contains($"short {i}", StringComparison.Ordinal), all);
        }

        Assert.Contains("remark", all);
        Assert.Contains("below", all);
    }

    [TestMethod]
    public void ATableThatIsSplitNamesItsRowsInEveryPart()
    {
        var table = new DataTable([new DataColumn("cue"), .. s_numbers.Select(number => DataColumn.Number(number))]);
        table.Add(["click", .. s_numbers]);

        Assert.IsGreaterThan(1, Lines(table, 40, ansi: false).Count(line => line.Contains("click", StringComparison.Ordinal)));
        Assert.AreEqual(1, Lines(table, 200, ansi: false).Count(line => line.Contains("click", StringComparison.Ordinal)));
    }

    private static string[] Lines(DataTable table, int width, bool ansi)
    {
        using var output = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No });
        console.Profile.Width = width;
        table.Write(console);
        return System.Text.RegularExpressions.Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", "").ReplaceLineEndings("\n").Split('\n');
    }
}
