using System.Runtime.Versioning;
using HapticNode.Cli.Commands.Session;

namespace HapticNode.Cli.Tests.Session;

[TestClass]
[SupportedOSPlatform("linux")]
public sealed class ConsoleTests
{
    [TestMethod]
    public async Task LinesGoToTheNodeAsTheyAreAndEveryAnswerIsShownBeforeItEnds()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        using StringWriter output = new();
        using StringReader input = new("play clik\n\nhelp play\nstop\n");
        int code = ConsoleCommand.Create(new Terminal(output, output), input).Parse(["--port", port.Path]).Invoke();

        Assert.AreEqual(ExitCode.Ok, code);
        string[] lines = [.. output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '!')];
        CollectionAssert.AreEqual(
            new[] { "err 1 column=6 nearest=click unknown word", "= play CUE: plays the cue now", "ok lines=1", "ok" }, lines);
    }

    [TestMethod]
    public async Task AnErrorInWordsOfTheCommandLineShowsWhatItsColumnIsOf()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        using StringWriter output = new();
        using StringReader input = new("set click.lra 12:85 nonsense\nplay clik\n");
        ConsoleCommand.Create(new Terminal(output, output), input).Parse(["--port", port.Path]).Invoke();

        Assert.Contains("sent: click.lra 12:85 nonsense", output.ToString());
        Assert.Contains("column=17", output.ToString());
        Assert.DoesNotContain("sent: play", output.ToString());
    }

    [TestMethod]
    public void WhatIsWatchedIsRememberedForAResetTheNewestOfEachKind()
    {
        IReadOnlyList<string> requests = [];
        foreach (string request in new[] { "watch events 100", "play click", "watch lanes 50", "watch events 20" })
        {
            requests = ConsoleCommand.Remembered(requests, request);
        }

        CollectionAssert.AreEqual(new[] { "watch lanes 50", "watch events 20" }, requests.ToArray());
        CollectionAssert.AreEqual(new[] { "watch all 0" }, ConsoleCommand.Remembered(requests, "watch all 0").ToArray());
    }
}
