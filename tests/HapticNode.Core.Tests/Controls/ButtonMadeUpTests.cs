using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class ButtonMadeUpTests
{
    [TestMethod]
    public void AGlitchIsAPressThatIsReleasedWhenTheContactIsQuiet()
    {
        TestButton button = new TestButton();
        Assert.AreEqual((int)ControlEvent.Press, button.Edge(0, 1000));
        button.Edge(1, 1050);
        Assert.AreEqual((int)ControlEvent.None, button.Step(6049));
        Assert.AreEqual((int)ControlEvent.Release, button.Step(6050));
    }

    [TestMethod]
    public void AReleaseThatWasMissedWhileSettlingIsMadeUp()
    {
        TestButton button = new TestButton();
        button.Edge(0, 1000);
        button.Rest(1);
        Assert.AreEqual((int)ControlEvent.Release, button.Step(6000));
    }

    [TestMethod]
    public void APressThatWasMissedWhileSettlingIsMadeUp()
    {
        TestButton button = Pressed();
        button.Edge(1, 400000);
        button.Rest(0);
        Assert.AreEqual((int)ControlEvent.Press, button.Step(405000));
    }

    [TestMethod]
    public void AnEdgeToTheKnownLevelWaitsForTheQuietLevel()
    {
        TestButton button = new TestButton();
        Assert.AreEqual((int)ControlEvent.None, button.Edge(1, 1000));
        button.Rest(0);
        Assert.AreEqual((int)ControlEvent.Press, button.Step(6000));
    }

    [TestMethod]
    public void AnEdgeToTheKnownLevelThatStaysThereIsNothing()
    {
        TestButton button = new TestButton();
        button.Edge(1, 1000);
        Assert.AreEqual((int)ControlEvent.None, button.Step(6000));
        Assert.AreEqual(Times.Never, button.Button.Due);
    }

    [TestMethod]
    public void AMadeUpPressCanBeHeld()
    {
        TestButton button = new TestButton();
        button.Edge(1, 1000);
        button.Rest(0);
        button.Step(6000);
        Assert.AreEqual((int)ControlEvent.Hold, button.Step(506000));
    }

    [TestMethod]
    [DataRow(100000, 4)]
    [DataRow(400000, 1)]
    public void APressThatIsMadeUpSoonAfterAnotherIsADouble(int released, int expected)
    {
        TestButton button = Pressed();
        button.Edge(1, released);
        button.Rest(0);
        Assert.AreEqual(expected, button.Step(released + 5000));
    }

    private static TestButton Pressed()
    {
        TestButton button = new TestButton();
        button.Press(1000);
        return button;
    }
}
