using HapticNode.Core.Base;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests;

// Edges of several lines come to the handler one after the other, long after their time; the loop has its turn only when all are taken.
[TestClass]
public sealed class ChordTests
{
    [TestMethod]
    [DataRow(1)]
    [DataRow(5)]
    [DataRow(75)]
    public void ButtonsThatArePressedTogetherAreOnePressEach(int edges)
    {
        TestPanel panel = new TestPanel();
        long now = 100000;
        for (int edge = 0; edge < edges; edge++)
        {
            for (int line = 0; line <= TestPanel.Save; line++)
            {
                now += 6000;
                panel.Node.Edge(line, edge & 1, now);
            }
        }

        panel.Levels.Set(TestPanel.Ok, 0);
        panel.Levels.Set(TestPanel.Save, 0);
        panel.Clock.Now = now;
        panel.RunUntil(now + 100000);
        Assert.AreEqual(2, Presses(panel, ControlEvent.Press));
        Assert.AreEqual(0, Presses(panel, ControlEvent.Release), "a settling time does not end while edges still wait");
    }

    [TestMethod]
    public void APressOfWhichNoEdgeCameIsMadeUpOnceABurstIsOver()
    {
        TestPanel panel = new TestPanel();
        for (int edge = 0; edge < 120; edge++)
        {
            panel.Node.Edge(TestPanel.Save, edge & 1, 100000 + edge * 300);
        }

        panel.Levels.Set(TestPanel.Ok, 0);
        panel.Clock.Now = 140000;
        panel.RunUntil(200000);
        Assert.AreEqual(2, Presses(panel, ControlEvent.Press), "that of the burst, and the one that was lost in it");
    }

    [TestMethod]
    public void WithoutABurstNoContactIsReadThatNobodyTouched()
    {
        TestPanel panel = new TestPanel();
        panel.Edge(TestPanel.Save, 0, 100000);
        panel.RunUntil(200000);
        Assert.AreEqual(1, panel.Levels.Reads);
    }

    private static int Presses(TestPanel panel, ControlEvent wanted)
    {
        int count = 0;
        while (panel.Records.Read())
        {
            if (panel.Records.Kind == TraceKind.Event && panel.Records.Subject % ControlKinds.EventRows == (int)wanted)
            {
                count++;
            }
        }

        return count;
    }
}
