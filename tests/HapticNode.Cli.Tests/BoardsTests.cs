using System.CommandLine;
using System.Text.Json;
using HapticNode.Cli.Commands;

namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class BoardsTests
{
    [TestMethod]
    public void AllBoardsStandSideBySideWithTheirTuningPort()
    {
        Outcome boards = Call("boards");
        boards.AssertSucceeded();
        CollectionAssert.AreEqual(new[] { "panel-a", "panel-a-s3", "panel-bench", "panel-mini" }, Row(boards, "panel-a").Skip(1).ToArray());
        CollectionAssert.AreEqual(new[] { "board", "ESP32-DevKitC", "ESP32-S3-DevKitC-1", "ESP32-DevKitC", "ESP32-DevKitC" }, Row(boards, "board"));
        CollectionAssert.AreEqual(new[] { "chip", "ESP32", "ESP32-S3", "ESP32", "ESP32" }, Row(boards, "chip"));
        Assert.StartsWith("COM2 at 115200 baud", Row(boards, "tuning")[1]);
        Assert.StartsWith("COM1 at 115200 baud", Row(boards, "tuning")[2]);
        Assert.Contains("debugger", boards.Output);
    }

    [TestMethod]
    [DataRow("lra", "25", "lra", "motor", "PWM1", "0", "20000 Hz", "50 %", "")]
    [DataRow("tone", "18", "tone", "tone", "PWM3", "1", "4000 Hz", "0 %", "alone on its timer")]
    [DataRow("blue", "22", "blue", "light", "PWM7", "3", "5000 Hz", "0 %", "")]
    [DataRow("driver gate", "23", "driver gate", "gate", "", "", "", "", "toggled every 10 ms while armed")]
    [DataRow("ok", "4", "ok", "button", "", "", "", "", "pull-up in the chip")]
    [DataRow("dial B", "35", "dial B", "encoder", "", "", "", "", "input only, pull-up on the panel")]
    [DataRow("node receives", "16", "node receives", "serial", "COM2 RX", "", "", "", "")]
    public void ANamedPanelIsATableOfItsPins(string use, params string[] cells)
    {
        Outcome board = Call("boards", "panel-a");
        board.AssertSucceeded();
        Assert.StartsWith("panel-a on ESP32-DevKitC, ESP32", board.Output);
        CollectionAssert.AreEqual(cells, Rows(board).Single(row => row.Length == cells.Length && row[1] == use));
    }

    [TestMethod]
    public void TheSmallerChipCountsItsEncodersAndTunesOverItsBridge()
    {
        Outcome board = Call("boards", "panel-a-s3");
        board.AssertSucceeded();
        string[] dial = Rows(board).Single(row => row.Length > 1 && row[1] == "dial A");
        Assert.AreEqual("15", dial[0]);
        Assert.AreEqual("counted, pull-up in the chip", dial[^1]);
        Assert.Contains("2 of 4 units", board.Output);
        Assert.Contains("plug in the one marked USB first", board.Output);
    }

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-a-s3")]
    [DataRow("panel-bench")]
    [DataRow("panel-mini")]
    public void NoPinIsUsedTwiceOrFreeAndUsedOrKeptClear(string panel)
    {
        JsonElement board = Call("boards", panel, "--json").Json;
        int[] used = [.. board.GetProperty("pins").EnumerateArray().Select(pin => pin.GetProperty("gpio").GetInt32())];
        int[] others =
        [
            .. Numbers(board.GetProperty("free_pins")),
            .. Numbers(board.GetProperty("free_inputs")),
            .. board.GetProperty("kept_clear").EnumerateObject().SelectMany(reason => Numbers(reason.Value)),
        ];
        CollectionAssert.AllItemsAreUnique(used);
        Assert.IsEmpty(used.Intersect(others));
    }

    [TestMethod]
    public void TheSummaryIsAllThatScriptsGet()
    {
        Outcome boards = Call("boards", "--json");
        boards.AssertSucceeded();
        JsonElement[] all = [.. boards.Json.EnumerateArray()];
        CollectionAssert.AreEqual(new[] { "panel-a", "panel-a-s3", "panel-bench", "panel-mini" }, all.Select(board => board.GetProperty("name").GetString()).ToArray());
        CollectionAssert.AreEqual(
            new[] { "0x1E0000", "0x1B0000", "0x1E0000", "0x1E0000" }, all.Select(board => board.GetProperty("deployment_address").GetString()).ToArray());
        JsonElement ok = all[0].GetProperty("pins").EnumerateArray().Single(pin => pin.GetProperty("use").GetString() == "ok");
        Assert.IsFalse(ok.TryGetProperty("timer", out _), "A plain input has no timer.");
    }

    [TestMethod]
    public void AMistypedNameGetsTheNearest() => Call("boards", "panel-as3").AssertFailed(
        ExitCode.Usage, "There is no panel 'panel-as3': expected panel-a, panel-a-s3, panel-bench or panel-mini; did you mean 'panel-a-s3'?");

    private static Outcome Call(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        var root = new RootCommand { BoardsCommand.Create(new Terminal(output, error)) };
        int exitCode = root.Parse(arguments).Invoke();
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }

    private static IEnumerable<int> Numbers(JsonElement array) => array.EnumerateArray().Select(number => number.GetInt32());

    private static string[] Row(Outcome outcome, string contains) =>
        Rows(outcome).First(row => row.Contains(contains, StringComparer.Ordinal));

    private static IEnumerable<string[]> Rows(Outcome outcome) =>
        outcome.Output.Split('\n').Select(line => line.Split('│').Select(cell => cell.Trim()).ToArray());
}
