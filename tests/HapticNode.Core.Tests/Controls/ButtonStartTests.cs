using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class ButtonStartTests
{
    [TestMethod]
    public void AButtonThatIsHeldAtTheStartTellsNothingUntilItWasReleased()
    {
        TestButton button = new TestButton();
        button.Rest(0);
        button.Button.Start(0);
        Assert.AreEqual(5000L, button.Button.Due);
        for (long time = 5000; time < 2000000; time += 5000)
        {
            Assert.AreEqual((int)ControlEvent.None, button.Step(time));
        }

        Assert.AreEqual((int)ControlEvent.None, button.Edge(1, 2000000));
        button.Rest(1);
        for (long time = 2005000; time < 3000000; time += 5000)
        {
            Assert.AreEqual((int)ControlEvent.None, button.Step(time));
        }

        Assert.AreEqual((int)ControlEvent.Press, button.Edge(0, 3000000));
    }

    [TestMethod]
    public void AnOpenOneIsReadyAtOnce()
    {
        TestButton button = new TestButton();
        button.Button.Start(0);
        Assert.AreEqual(Times.Never, button.Button.Due);
        Assert.AreEqual((int)ControlEvent.Press, button.Edge(0, 1000));
    }
}
