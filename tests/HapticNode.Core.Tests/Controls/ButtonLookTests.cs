using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

// The runtime can lose an edge: nothing is told of a button that its contact does not say.
[TestClass]
public sealed class ButtonLookTests
{
    [TestMethod]
    public void AReleaseThatWasLostIsMadeUpBeforeTheHold()
    {
        TestButton button = Pressed(0);
        button.Rest(1);
        Assert.AreEqual((int)ControlEvent.Release, button.Step(256000), "the next look");
        Assert.AreEqual((int)ControlEvent.None, button.Step(501000));
        Assert.AreEqual((int)ControlEvent.Press, button.Edge(0, 2000000), "the next press is one");
    }

    [TestMethod]
    public void AReleaseThatWasLostEndsTheRepeats()
    {
        TestButton button = Pressed(100000);
        button.Step(256000);
        Assert.AreEqual((int)ControlEvent.Hold, button.Step(501000));
        button.Rest(1);
        Assert.AreEqual((int)ControlEvent.Release, button.Step(601000));
        Assert.AreEqual(Times.Never, button.Button.Due);
    }

    [TestMethod]
    public void EveryHoldAndRepeatHasReadTheLevel()
    {
        TestButton button = Pressed(50000);
        for (long now = 10000; now < 2000000; now += 1000)
        {
            int before = button.Reads();
            if (button.Step(now) != (int)ControlEvent.None)
            {
                Assert.AreEqual(before + 1, button.Reads());
            }
        }
    }

    [TestMethod]
    public void AHeldButtonIsLookedAtFourTimesASecond()
    {
        TestButton button = Pressed(0);
        int before = button.Reads();
        for (long now = 10000; now <= 10006000; now += 1000)
        {
            button.Step(now);
        }

        Assert.AreEqual(40, button.Reads() - before);
    }

    [TestMethod]
    public void AButtonAtRestIsNotLookedAt()
    {
        TestButton button = new TestButton();
        button.Step(10000000);
        Assert.AreEqual(0, button.Reads());
        Assert.AreEqual(Times.Never, button.Button.Due);
    }

    [TestMethod]
    public void APressThatWasLostIsMadeUpWhenThereIsDoubt()
    {
        TestButton button = new TestButton();
        button.Rest(0);
        button.Button.Doubt(1000);
        Assert.AreEqual((int)ControlEvent.Press, button.Step(6000));
    }

    [TestMethod]
    public void AButtonThatIsHeldAtTheStartTellsNothingUntilItIsReleased()
    {
        TestButton button = new TestButton();
        button.Rest(0);
        button.Button.Start(0);
        for (long now = 1000; now < 2000000; now += 1000)
        {
            Assert.AreEqual((int)ControlEvent.None, button.Step(now));
        }

        Assert.AreEqual((int)ControlEvent.None, button.Edge(1, 2000000));
        Assert.AreEqual((int)ControlEvent.None, button.Edge(0, 2000100), "its bounce");
        Assert.AreEqual((int)ControlEvent.None, button.Edge(1, 2000200));
        button.Rest(1);
        for (long now = 2001000; now < 2010000; now += 1000)
        {
            Assert.AreEqual((int)ControlEvent.None, button.Step(now));
        }

        Assert.AreEqual((int)ControlEvent.Press, button.Edge(0, 2300000));
    }

    private static TestButton Pressed(int repeatMicroseconds)
    {
        TestButton button = new TestButton();
        button.Button.RepeatMicroseconds = repeatMicroseconds;
        button.Press(1000);
        return button;
    }
}
