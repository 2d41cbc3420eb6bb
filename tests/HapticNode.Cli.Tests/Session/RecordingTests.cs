using System.Runtime.Versioning;
using HapticNode.Banks;
using HapticNode.App.Recordings;
using HapticNode.Link.Frames;
using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Cli.Tests.Session;

[TestClass]
[SupportedOSPlatform("linux")]
public sealed class RecordingTests
{
    private const long Begin = 5_000_000;

    private readonly TemporaryFolder _folder = new();
    private readonly SessionRecording _recording = new();

    [TestCleanup]
    public void RemoveFolder() => _folder.Dispose();

    [TestMethod]
    public void InputsBecomeAScenarioAndAllElseIsItsTrace()
    {
        Record("event ok press 0 t=5100000", "cue click start t=5100400", "lane lra 1000 t=5100500", "event ok release 0 t=5250000", "event ok hold 0 t=5600000 lost=2");

        CollectionAssert.AreEqual(
            new[] { "100.000 ok press", "250.000 ok release", "3000.000 end" }, File.ReadAllLines(_folder.PathOf("input.scenario"))[1..]);
        CollectionAssert.AreEqual(
            new[] { "t_us,kind,name,value", "100000,event,ok,press", "100400,cue,click,start", "100500,lane,lra,1000", "250000,event,ok,release", "600000,event,ok,hold" },
            File.ReadAllLines(_folder.PathOf("trace.csv")));
        Assert.AreEqual(2, _recording.Inputs);
        Assert.AreEqual(2, _recording.Lost);
    }

    [TestMethod]
    public void ADetentIsTurnedSoThatItIsToldWhenItWasTold()
    {
        Record("event dial detent 1 t=5100000", "event dial detent 1 t=5102000", "event dial limit -1 t=5200000");

        CollectionAssert.AreEqual(
            new[] { "99.000 dial turn +1 at 500/s", "101.000 dial turn +1 at 500/s", "197.500 dial turn -1 at 200/s" },
            File.ReadAllLines(_folder.PathOf("input.scenario"))[1..^1]);
    }

    [TestMethod]
    public void WhatHappenedBeforeTheBeginningIsLeftOut()
    {
        Record("event ok press 0 t=4999999");

        Assert.AreEqual(0, _recording.Records);
    }

    [TestMethod]
    public async Task ASessionRunsAgainOnTheVirtualBoardWithTheSameAnswers()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        string folder = _folder.PathOf("recorded");
        Task<Outcome> recording = Task.Run(() => port.Call("record", "--out", folder, "--seconds", "6", "--json"));
        int turn = 0;
        using var hand = new Timer(
            _ =>
            {
                // One after the other: which of two touches at the same moment comes first is the machine's affair.
                if (turn % 2 == 0)
                {
                    port.Simulator.SetContact("mode", pressed: turn % 4 == 0);
                }
                else
                {
                    port.Simulator.Turn("knob", 1);
                }

                turn++;
            },
            null,
            TimeSpan.Zero,
            TimeSpan.FromMilliseconds(200));
        Outcome outcome = await recording;
        outcome.AssertSucceeded();
        Assert.AreEqual(0, outcome.Json.GetProperty("lost").GetInt64());

        RunResult run = Runner.Run(new RunOptions
        {
            Scenario = ScenarioParser.Parse("recorded", File.ReadAllLines(Path.Combine(folder, "input.scenario")), folder),
            BankLines = BankFile.Read(Path.Combine(folder, "input.bank")).Lines,
        });
        (string, string, string)[] recorded = [.. File.ReadAllLines(Path.Combine(folder, "trace.csv")).Select(row => row.Split(',')).Select(row => (row[1], row[2], row[3]))];
        (string, string, string)[] played = [.. run.Trace.Select(entry => (entry.Kind.ToString().ToLowerInvariant(), entry.Name, entry.Value))];
        AssertAlike(From("event mode press", recorded), From("event mode press", played));
        AssertAlike(From("cue click start", recorded), From("cue click start", played));
    }

    // What was under way at the beginning and in the end may be in one and not in the other.
    private static void AssertAlike(string[] recorded, string[] played)
    {
        Assert.IsGreaterThan(10, recorded.Length);
        int compared = Math.Min(recorded.Length, played.Length) - 4;
        Assert.AreEqual(string.Join('\n', recorded[..compared]), string.Join('\n', played[..compared]));
    }

    private static string[] From(string first, IEnumerable<(string Kind, string Name, string Value)> trace) =>
    [
        .. trace.Select(entry => $"{entry.Kind} {entry.Name} {entry.Value}")
            .Where(entry => entry.StartsWith(first[..4], StringComparison.Ordinal) && !entry.EndsWith("end", StringComparison.Ordinal))
            .SkipWhile(entry => entry != first),
    ];

    private void Record(params string[] lines)
    {
        _recording.Begin(Begin);
        foreach (string line in lines)
        {
            _recording.Add(ReplyLine.Parse("~ " + line));
        }

        _recording.End(Begin + 3_000_000);
        _recording.Write(new DirectoryInfo(_folder.Path), ["theme"]);
    }
}
