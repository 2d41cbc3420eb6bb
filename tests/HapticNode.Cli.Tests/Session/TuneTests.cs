using System.Collections.Concurrent;
using System.Runtime.Versioning;
using System.Text.Json;
using HapticNode.Banks;
using HapticNode.Cli.Commands.Session;

namespace HapticNode.Cli.Tests.Session;

[TestClass]
[SupportedOSPlatform("linux")]
public sealed class TuneTests
{
    private const int TestMilliseconds = 60_000;
    private const string Before = "click.lra 12:85 6:-100";
    private const string After = "click.lra 10:70 6:-100";

    private readonly TemporaryFolder _folder = new();

    public TestContext TestContext { get; set; } = null!;

    [TestCleanup]
    public void RemoveFolder() => _folder.Dispose();

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task TheFileIsFollowedAndOneKeySwapsItWithTheDraft()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        string[] lines = [.. BankFile.Standard().Lines];
        string file = _folder.Write("my.bank", lines);
        using var keys = new TypedKeys();
        using var said = new StringWriter();
        TextWriter output = TextWriter.Synchronized(said);
        Task<int> tuning = TuneCommand.Create(new Terminal(output, output), keys).Parse([file, "--port", port.Path]).InvokeAsync(cancellationToken: TestContext.CancellationToken);

        await UntilAsync("B: nothing to change");
        _folder.Write("my.bank", [.. lines.Select(line => line == Before ? After : line)]);
        await UntilAsync($"B: cue click{Environment.NewLine}- {Before}{Environment.NewLine}+ {After}");
        keys.Press("x");
        await UntilAsync($"A: cue click{Environment.NewLine}- {After}{Environment.NewLine}+ {Before}");
        _folder.Write("my.bank", [.. lines.Select(line => line == Before ? "click.lra 10:700" : line)]);
        await UntilAsync("out of range");
        keys.Press("q");

        Assert.AreEqual(ExitCode.Ok, await tuning, Said());

        // The synchronised writer holds itself while it writes.
        string Said()
        {
            lock (output)
            {
                return said.ToString();
            }
        }

        async Task UntilAsync(string text)
        {
            while (!Said().Contains(text, StringComparison.Ordinal))
            {
                Assert.IsFalse(tuning.IsCompleted, Said());
                await Task.Delay(20, TestContext.CancellationToken);
            }
        }
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task ForScriptsEachChangeIsALineOfJson()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        string file = _folder.Write("my.bank", [.. BankFile.Standard().Lines.Select(line => line == Before ? After : line)]);
        using var keys = new TypedKeys();
        using var said = new TwoLines(keys);
        int code = await TuneCommand.Create(new Terminal(said, said), keys).Parse([file, "--port", port.Path, "--json"]).InvokeAsync(cancellationToken: TestContext.CancellationToken);

        Assert.AreEqual(ExitCode.Ok, code, said.ToString());
        string[] lines = said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.AreEqual("{\"side\":\"B\",\"changes\":[{\"key\":\"cue click\",\"removed\":[\"" + Before + "\"],\"added\":[\"" + After + "\"]}]}", lines[0]);
        Assert.AreEqual("A", JsonSerializer.Deserialize<JsonElement>(lines[1]).GetProperty("side").GetString());
    }

    // Swaps after the first line and leaves after the second.
    private sealed class TwoLines(TypedKeys keys) : StringWriter
    {
        private int _lines;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            _lines++;
            keys.Press(_lines == 1 ? "x" : "q");
        }
    }

    private sealed class TypedKeys : TextReader
    {
        private readonly BlockingCollection<string> _lines = [];

        public void Press(string key) => _lines.Add(key);

        public override string? ReadLine() => _lines.TryTake(out string? line, Timeout.Infinite) ? line : null;

        protected override void Dispose(bool disposing)
        {
            _lines.CompleteAdding();
            base.Dispose(disposing);
        }
    }
}
