using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class ButtonHoldTests
{
    [TestMethod]
    public void AHoldComesWhenItsTimeIsOver()
    {
        TestButton button = Pressed(0);
        Assert.AreEqual((int)ControlEvent.None, button.Step(500999));
        Assert.AreEqual((int)ControlEvent.Hold, button.Step(501000));
        Assert.AreEqual((int)ControlEvent.None, button.Step(5000000), "once");
    }

    [TestMethod]
    public void ABriefPressIsNoHold()
    {
        TestButton button = Pressed(0);
        button.Release(400000);
        Assert.AreEqual((int)ControlEvent.None, button.Step(501000));
    }

    [TestMethod]
    public void AHeldButtonRepeatsAtFixedTimes()
    {
        TestButton button = Pressed(100000);
        Assert.AreEqual((int)ControlEvent.Hold, button.Step(501000));
        Assert.AreEqual(601000L, button.Button.Due);
        Assert.AreEqual((int)ControlEvent.Repeat, button.Step(603000));
        Assert.AreEqual(701000L, button.Button.Due, "a late repeat does not delay the next");
    }

    [TestMethod]
    public void RepeatsThatAStallHasSwallowedAreGone()
    {
        TestButton button = Pressed(100000);
        button.Step(501000);
        Assert.AreEqual((int)ControlEvent.Repeat, button.Step(1150000));
        Assert.AreEqual((int)ControlEvent.None, button.Step(1150000), "five are overdue, and one is told");
        Assert.AreEqual(1250000L, button.Button.Due);
        Assert.AreEqual((int)ControlEvent.None, button.Step(1249999));
        Assert.AreEqual((int)ControlEvent.Repeat, button.Step(1250000));
    }

    [TestMethod]
    public void ReleaseEndsTheRepeats()
    {
        TestButton button = Pressed(100000);
        button.Step(501000);
        button.Release(550000);
        Assert.AreEqual(Times.Never, button.Button.Due);
    }

    [TestMethod]
    public void AHoldTimeOfZeroTurnsHoldsOff()
    {
        TestButton button = new TestButton();
        button.Button.HoldMicroseconds = 0;
        button.Edge(0, 1000);
        button.Rest(0);
        button.Step(6000);
        Assert.AreEqual((int)ControlEvent.None, button.Step(5000000));
    }

    [TestMethod]
    public void TheNextPressIsHeldAnew()
    {
        TestButton button = Pressed(100000);
        button.Step(501000);
        button.Release(550000);
        button.Press(1000000);
        Assert.AreEqual((int)ControlEvent.Hold, button.Step(1500000));
    }

    private static TestButton Pressed(int repeatMicroseconds)
    {
        TestButton button = new TestButton();
        button.Button.RepeatMicroseconds = repeatMicroseconds;
        button.Press(1000);
        return button;
    }
}
