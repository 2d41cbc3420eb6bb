using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests;

// Encoders that the chip counts, in the loop.
[TestClass]
public sealed class NodeCountsTests
{
    [TestMethod]
    public void EachIsAskedOneATurnAndTellsItsDetents()
    {
        CountedSource first = new CountedSource();
        CountedSource second = new CountedSource();
        TestPanel panel = Made(first, second);
        first.Counted = 4;
        second.Counted = -4;
        panel.Clock.Now = 100000;
        Assert.AreEqual(100000L, panel.Node.Step(100000), "there is more to do");
        Assert.AreEqual(1, TraceReader.Count(panel.Records, TraceKind.Event), "one a turn");
        panel.Node.Edge(TestPanel.Ok, 1, 100000);
        Assert.AreEqual(0, panel.Node.Counters.Queued, "the loop has left");
        panel.JumpTo(100000);
        Assert.AreEqual(1, TraceReader.Count(panel.Records, TraceKind.Event));
        Assert.AreEqual(500, panel.Lra.LevelNow());
        Assert.AreEqual(600, panel.Erm.LevelNow());
    }

    [TestMethod]
    public void NeitherIsAskedBeforeItsTime()
    {
        CountedSource first = new CountedSource();
        CountedSource second = new CountedSource();
        TestPanel panel = Made(first, second);
        panel.JumpTo(100000);
        int asked = first.Polls + second.Polls;
        panel.JumpTo(100900);
        Assert.AreEqual(asked, first.Polls + second.Polls);
        panel.JumpTo(101000);
        Assert.AreEqual(asked + 2, first.Polls + second.Polls);
        second.Period = 50000;
        panel.JumpTo(102000);
        asked = first.Polls;
        panel.JumpTo(103000);
        panel.JumpTo(104000);
        Assert.AreEqual(asked + 2, first.Polls, "each has its own");
    }

    [TestMethod]
    public void AStepThatIsDueGoesFirstButNotForever()
    {
        CountedSource source = new CountedSource();
        TestPanel panel = Made(source, new CountedSource());
        panel.Say("cue ramp");
        panel.Say("ramp.red 20:10 20:80");
        panel.Play("ramp", 100000);
        panel.RunUntil(119000);
        panel.Clock.Now = 120000;
        int asked = source.Polls;
        panel.Node.Step(120000);
        panel.Node.Step(120000);
        Assert.AreEqual(800, panel.Red.LevelNow());
        Assert.AreEqual(asked, source.Polls);
        panel.Clock.Now = 143000;
        panel.Node.Step(143000);
        Assert.AreEqual(asked + 1, source.Polls, "it has waited for 20 ms");
        Assert.AreEqual(800, panel.Red.LevelNow());
    }

    [TestMethod]
    public void ACueOfADetentKeepsItsTimes()
    {
        CountedSource source = new CountedSource();
        TestPanel panel = Made(source, new CountedSource());
        source.Counted = 4;
        panel.RunUntil(130000);
        Assert.AreEqual(500, panel.Lra.LevelAt(panel.Lra.Times[0]));
        Assert.AreEqual(20000L, panel.Lra.Times[1] - panel.Lra.Times[0]);
    }

    private static TestPanel Made(CountedSource first, CountedSource second)
    {
        TestPanel panel = new TestPanel();
        panel.Node.AddEncoder("one", first);
        panel.Node.AddEncoder("two", second);
        string[] lines =
        {
            "encoder one", "encoder two", "cue a", "a.lra 20:50", "cue b", "b.erm 20:60", "on one detent play a", "on two detent play b",
        };
        for (int i = 0; i < lines.Length; i++)
        {
            panel.Say(lines[i]);
        }

        panel.RunUntil(99000);
        return panel;
    }
}
