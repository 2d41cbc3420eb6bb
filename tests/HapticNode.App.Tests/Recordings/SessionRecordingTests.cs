using HapticNode.App.Recordings;
using HapticNode.Link.Frames;
using HapticNode.Testing;

namespace HapticNode.App.Tests.Recordings;

[TestClass]
public sealed class SessionRecordingTests
{
    private readonly TemporaryFolder _folder = new();
    private readonly SessionRecording _recording = new();

    [TestCleanup]
    public void Clean() => _folder.Dispose();

    [TestMethod]
    public void ASecondPressThatIsToldAsADoubleIsAPress()
    {
        Record("event ok press 0 t=1100000", "event ok release 0 t=1160000", "event ok double 0 t=1250000", "event ok release 0 t=1300000");
        CollectionAssert.AreEqual(
            new[] { "100.000 ok press", "160.000 ok release", "250.000 ok press", "300.000 ok release", "2000.000 end" }, Scenario());
        Assert.AreEqual(4, _recording.Inputs);
    }

    [TestMethod]
    public void AButtonThatWasHeldAtTheBeginningIsLeftOutUntilItIsPressed()
    {
        Record("event ok repeat 0 t=1100000", "event ok release 0 t=1160000", "event ok press 0 t=1250000");
        CollectionAssert.AreEqual(new[] { "250.000 ok press", "2000.000 end" }, Scenario());
    }

    [TestMethod]
    public void AResetIsMarkedAndLetsGoOfWhatWasPressed()
    {
        _recording.Begin(1_000_000);
        _recording.Add(ReplyLine.Parse("~ event ok press 0 t=1100000"));
        _recording.GoOn(nodeTime: 500, wasReset: true);
        _recording.Add(ReplyLine.Parse("~ event back press 0 t=1000500"));
        _recording.End(2_000_500);
        _recording.Write(new DirectoryInfo(_folder.Path), ["theme"]);
        string[] lines = Scenario();
        Assert.AreEqual("100.000 ok press", lines[0]);
        StringAssert.Matches(lines[1], new("^# 100.000: node reset"));
        Assert.AreEqual("100.000 ok release", lines[2]);
        Assert.AreEqual("1100.000 back press", lines[3]);
        Assert.AreEqual(1, _recording.Gaps);
        StringAssert.Contains(File.ReadAllText(_folder.PathOf("trace.csv")), "100000,gap,node,reset\n");
    }

    private string[] Scenario() => File.ReadAllLines(_folder.PathOf("input.scenario"))[1..];

    private void Record(params string[] lines)
    {
        _recording.Begin(1_000_000);
        foreach (string line in lines)
        {
            _recording.Add(ReplyLine.Parse("~ " + line));
        }

        _recording.End(3_000_000);
        _recording.Write(new DirectoryInfo(_folder.Path), ["theme"]);
    }
}
