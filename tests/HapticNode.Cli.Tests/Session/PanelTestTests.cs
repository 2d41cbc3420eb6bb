using System.Collections.Concurrent;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using HapticNode.App.Nodes;
using HapticNode.App.PanelTests;
using HapticNode.Cli.Commands.Session;
using HapticNode.Simulation.Live;

namespace HapticNode.Cli.Tests.Session;

[TestClass]
[SupportedOSPlatform("linux")]
public sealed class PanelTestTests
{
    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void RemoveFolder() => _folder.Dispose();

    [TestMethod]
    public async Task APanelOnWhichAllWorksPasses()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        using var hand = new Hand(port.Simulator, _ => 'y');
        int code = Test(port, hand);

        Assert.AreEqual(ExitCode.Ok, code, hand.Said);
        JsonElement report = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(_folder.PathOf("panel-test.json")));
        Assert.IsTrue(report.GetProperty("passed").GetBoolean());
        Assert.AreEqual(6, report.GetProperty("lanes").GetArrayLength());
        Assert.AreEqual(8, report.GetProperty("controls").GetArrayLength());
        Assert.AreEqual("0042", report.GetProperty("serial").GetString());
        Assert.IsGreaterThan(0, report.GetProperty("stats").GetProperty("latency").GetProperty("count").GetInt64());
        Assert.StartsWith("# Panel test: simulated, passed: 14 passed, 0 failed, 0 skipped\n", File.ReadAllText(_folder.PathOf("panel-test.md")));
    }

    [TestMethod]
    public async Task ALaneThatNobodyFeelsFailsThePanel()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        using var hand = new Hand(port.Simulator, question => question.StartsWith("Lane erm", StringComparison.Ordinal) ? 'n' : 'y');
        int code = Test(port, hand);

        Assert.AreEqual(ExitCode.TestFailed, code, hand.Said);
        Assert.Contains("| erm | motor | failed |", File.ReadAllText(_folder.PathOf("panel-test.md")));
    }

    [TestMethod]
    public async Task WhoLeavesSkipsTheRest()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        using var hand = new Hand(port.Simulator, question => question.StartsWith("Lane lra", StringComparison.Ordinal) ? 'y' : 'q');
        int code = Test(port, hand);

        Assert.AreEqual(ExitCode.TestFailed, code, hand.Said);
        Assert.Contains("NOT PASSED: 1 passed, 0 failed, 13 skipped", hand.Said);
    }

    [TestMethod]
    public async Task ALinkThatIsLostIsSaidWhileAControlIsWaitedFor()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        using var hand = new Hand(port.Simulator, question =>
        {
            if (question.StartsWith("button", StringComparison.Ordinal))
            {
                port.Unplug();
                return '-';
            }

            return 'y';
        });
        int code = Test(port, hand, "--reconnect", "0");

        Assert.AreEqual(ExitCode.LinkLost, code, hand.Said);
        JsonElement report = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(_folder.PathOf("panel-test.json")));
        Assert.IsFalse(report.GetProperty("passed").GetBoolean());
        Assert.IsFalse(report.GetProperty("whole").GetBoolean());
        Assert.IsTrue(report.GetProperty("lanes").EnumerateArray().All(lane => lane.GetProperty("outcome").GetString() == "passed"), "The answers so far are lost.");
        Assert.AreEqual("skipped", report.GetProperty("controls")[0].GetProperty("outcome").GetString());
    }

    [TestMethod]
    [DataRow("Lane tone", "tone")]
    [DataRow("button ok", "ok")]
    public async Task ALinkThatComesBackGoesOnWithTheSameQuestion(string lostAt, string name)
    {
        await using SimulatedPort first = await SimulatedPort.StartAsync();
        await using SimulatedPort second = await SimulatedPort.StartAsync();
        bool wasLost = false;
        using var hand = new Hand(first.Simulator, question =>
        {
            if (!wasLost && question.StartsWith(lostAt, StringComparison.Ordinal))
            {
                wasLost = true;
                first.Unplug();
                return '-';
            }

            return question.StartsWith("Lane", StringComparison.Ordinal) ? 'y' : 's';
        });
        await using NodeConnection connection = await OpenAsync(first);
        using var questions = new Questions(hand.Answers, hand);
        PanelTestReport report = await new PanelTest(connection, _ => OpenAsync(second), TimeSpan.FromSeconds(30), questions).RunAsync(CancellationToken.None);

        Assert.IsTrue(report.Whole);
        Assert.IsTrue(report.Lanes.All(lane => lane.Outcome == PanelTestItem.Passed), hand.Said);
        Assert.AreEqual($"{name}: the link was lost and came back; it was asked again.", report.Interruptions.Single());
        Assert.AreEqual(PanelTestItem.AskedAgain, report.Lanes.Concat(report.Controls).Single(item => item.Name == name).Note);
        Assert.HasCount(3, hand.Said.Split(lostAt));
        Assert.Contains("## Interruptions\n- " + name, PanelTestMarkdown.Of(report));
    }

    private static async Task<NodeConnection> OpenAsync(SimulatedPort port) => await NodeConnection.OpenAsync(await NodeLink.OpenAsync(port.Path));

    [TestMethod]
    public async Task AfterAResetTheControlsAreSeenAgain()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        bool wasReset = false;
        using var hand = new Hand(port.Simulator, question =>
        {
            if (!wasReset && question.StartsWith("button", StringComparison.Ordinal))
            {
                wasReset = true;
                port.Simulator.Reset();
                return '-';
            }

            return 'y';
        });
        int code = Test(port, hand);

        Assert.AreEqual(ExitCode.Ok, code, hand.Said);
        Assert.IsTrue(wasReset);
    }

    [TestMethod]
    public async Task AReportThatItsFolderCannotTakeIsKeptElsewhere()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        using var hand = new Hand(port.Simulator, _ => 'q');
        Directory.CreateDirectory(_folder.PathOf("panel-test.json"));
        int code = Test(port, hand);

        Assert.AreEqual(ExitCode.Failed, code, hand.Said);
        string other = hand.Said[hand.Said.IndexOf("The report is in ", StringComparison.Ordinal)..].Split('\n')[0]["The report is in ".Length..].Trim().TrimEnd('.');
        Assert.IsTrue(File.Exists(Path.Combine(other, "panel-test.json")), other);
        Directory.Delete(other, recursive: true);
    }

    private int Test(SimulatedPort port, Hand hand, params string[] options) =>
        PanelTestCommand.Create(new Terminal(hand, hand), hand.Answers, TimeProvider.System)
            .Parse(["--port", port.Path, "--out", _folder.Path, "--serial", "0042", .. options]).Invoke();

    /// <summary>Reads the questions, uses the controls of the simulated panel, and answers.</summary>
    private sealed class Hand(PanelSimulator simulator, Func<string, char> answer) : StringWriter
    {
        private readonly BlockingCollection<string> _answers = [];
        private readonly StringBuilder _said = new();
        private string _question = "";

        internal TextReader Answers => new Queue(_answers);

        internal string Said => _said.ToString();

        public override Encoding Encoding => Encoding.ASCII;

        public override void Write(string? value)
        {
            _said.Append(value);
            if (value?.Contains("[q]uit", StringComparison.Ordinal) == true)
            {
                Do(value);
            }
        }

        public override void WriteLine(string? value)
        {
            _said.AppendLine(value);
            if (value?.StartsWith("The panel was reset", StringComparison.Ordinal) == true)
            {
                Do(_question);
            }
        }

        protected override void Dispose(bool disposing)
        {
            _answers.CompleteAdding();
            base.Dispose(disposing);
        }

        private void Do(string question)
        {
            _question = question;
            string[] words = question.Split([' ', ':', '.'], StringSplitOptions.RemoveEmptyEntries);
            char letter = answer(question);
            if (words[0] == "button" && letter == 'y')
            {
                simulator.SetContact(words[1], pressed: words[2] == "press");
            }
            else if (words[0] == "encoder" && letter == 'y')
            {
                simulator.Turn(words[1], words[4] == "clockwise" ? 1 : -1);
            }
            else
            {
                _answers.Add(letter.ToString());
            }
        }

        private sealed class Queue(BlockingCollection<string> lines) : TextReader
        {
            public override string? ReadLine() => lines.TryTake(out string? line, Timeout.Infinite) ? line : null;
        }
    }
}
