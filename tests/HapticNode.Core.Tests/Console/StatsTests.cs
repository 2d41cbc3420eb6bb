using HapticNode.Core.Base;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class StatsTests
{
    [TestMethod]
    public void AFreshNodeHasNothingToCount()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual(
            Lines.Together(
                "= latency count=0 p50=0 p99=0 max=0",
                "= late count=0 p50=0 p99=0 max=0",
                "= edges seen=0 queued=0 lost=0 merged=0 ignored=0",
                "= node uptime=0 heap=0 voices=0 faults=0 badlines=0 badbytes=0 lowest=0 oom=0 limited=0 unread=0 damaged=0 port=0",
                "= heat lra used=0 budget=1500",
                "= heat erm used=0 budget=3000",
                "ok lines=6"),
            panel.Say("stats"));
    }

    [TestMethod]
    public void LatenciesAreTakenFromTheClockWhereThereIsOne()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Node.Player.Platform = new LateClock(1640);
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual("latency count=1 p50=640 p99=640 max=640", Lines.Data(panel.Say("stats"))[0]);
    }

    [TestMethod]
    public void LatenciesAreToldAsAHistogramToo()
    {
        TestPanel panel = StoredPanel.Made();
        Histogram latency = panel.Node.Counters.Latency;
        for (int i = 0; i < 7; i++)
        {
            latency.Add(31 + i * 32);
        }

        latency.Add(33);
        latency.Add(5000);
        string[] told = Lines.Data(panel.Say("stats"));
        Assert.AreEqual("histogram latency 0=1 32=2 64=1 96=1 128=1 160=1", told[6]);
        Assert.AreEqual("histogram latency 192=1 2016=1", told[7]);
    }

    [TestMethod]
    public void LateStepsAreCounted()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Play("click", 0);
        panel.JumpTo(5300);
        panel.JumpTo(14500);
        Assert.AreEqual("late count=2 p50=320 p99=2500 max=2500", Lines.Data(panel.Say("stats"))[1]);
    }

    [TestMethod]
    public void EdgesAndWhatBecameOfCuesAreCounted()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.Edge(TestPanel.Ok, 1, 1100);
        panel.Play("click", 2000);
        panel.Say("set cue long ignore");
        panel.Play("long", 3000);
        Assert.AreEqual("edges seen=2 queued=0 lost=0 merged=1 ignored=1", Lines.Data(panel.Say("stats"))[2]);
    }

    [TestMethod]
    public void TheStateOfTheNodeIsTold()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Node.Player.Platform.NoteFreeHeap(4000);
        panel.Node.Player.Platform.NoteFreeHeap(4321);
        panel.Say("zzz");
        panel.Say("play " + (char)1 + "nobody");
        panel.Say("stop");
        panel.Say("clear");
        panel.RunUntil(7654321);
        Assert.AreEqual("node uptime=7654321 heap=4321 voices=0 faults=1 badlines=2 badbytes=1 lowest=4000 oom=0 limited=0 unread=0 damaged=0 port=0", Lines.Data(panel.Say("stats"))[3]);
    }

    [TestMethod]
    public void WhileSomethingPlaysNobodyLooksForFreeMemory()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Node.Player.Platform = new LateClock(0);
        panel.Say("play long");
        Assert.AreEqual(0, Number(panel, 3, "heap"));
        Assert.AreEqual(1, Number(panel, 3, "voices"));
    }

    [TestMethod]
    public void HeatIsInMillisecondsOfFullDrive()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("set lane lra heat 777 cool 1");
        panel.Say("long.lra 100:100");
        panel.Say("play long");
        panel.RunUntil(100000);
        Assert.AreEqual("heat lra used=99 budget=777", Lines.Data(panel.Say("stats"))[4]);
        Assert.AreEqual("heat erm used=0 budget=3000", Lines.Data(panel.Say("stats"))[5]);
    }

    [TestMethod]
    public void ItTakesNoArgument()
    {
        Assert.AreEqual("err 5 column=7 unexpected text", StoredPanel.Made().Say("stats all"));
    }

    private static int Number(TestPanel panel, int line, string name)
    {
        return int.Parse(Lines.Field(Lines.Data(panel.Say("stats"))[line], name));
    }

    private sealed class LateClock : Platform
    {
        private readonly long _now;

        public LateClock(long now)
        {
            _now = now;
        }

        public override long Now()
        {
            return _now;
        }
    }
}
