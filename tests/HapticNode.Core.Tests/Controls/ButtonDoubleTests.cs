using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class ButtonDoubleTests
{
    [TestMethod]
    public void ASecondPressWithinTheWindowIsADouble()
    {
        TestButton button = new TestButton();
        Tap(button, 0);
        Assert.AreEqual((int)ControlEvent.Double, button.Edge(0, 299999));
    }

    [TestMethod]
    public void ASecondPressAfterTheWindowIsAPress()
    {
        TestButton button = new TestButton();
        Tap(button, 0);
        Assert.AreEqual((int)ControlEvent.Press, button.Edge(0, 300000));
    }

    [TestMethod]
    public void AThirdPressIsAPressAgain()
    {
        TestButton button = new TestButton();
        Tap(button, 0);
        Tap(button, 100000);
        Assert.AreEqual((int)ControlEvent.Press, button.Edge(0, 200000));
    }

    [TestMethod]
    public void AWindowOfZeroTurnsDoublesOff()
    {
        TestButton button = new TestButton();
        button.Button.DoubleMicroseconds = 0;
        Tap(button, 0);
        Assert.AreEqual((int)ControlEvent.Press, button.Edge(0, 20000));
    }

    [TestMethod]
    public void ADoubleIsRaisedWhereSomethingIsBoundToIt()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 5:50", "cue b", "b.lra 5:70", "on ok press play a", "on ok double play b");
        TapTwice(panel);
        Assert.AreEqual(500, panel.Lra.LevelAt(1000));
        Assert.AreEqual(700, panel.Lra.LevelAt(101000));
    }

    [TestMethod]
    public void ADoubleWhereNothingIsBoundToItIsAPress()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 5:50", "on ok press play a");
        TapTwice(panel);
        Assert.AreEqual(500, panel.Lra.LevelAt(101000));
    }

    private static void TapTwice(TestPanel panel)
    {
        panel.Edge(TestPanel.Ok, 0, 1000);
        panel.Edge(TestPanel.Ok, 1, 50000);
        panel.Edge(TestPanel.Ok, 0, 101000);
    }

    private static void Tap(TestButton button, long time)
    {
        button.Press(time);
        button.Release(time + 10000);
    }
}
