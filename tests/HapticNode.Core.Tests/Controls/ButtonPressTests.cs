using HapticNode.Core.Base;
using HapticNode.Core.Controls;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

[TestClass]
public sealed class ButtonPressTests
{
    [TestMethod]
    public void TheFirstEdgeIsThePress()
    {
        Assert.AreEqual((int)ControlEvent.Press, new TestButton().Edge(0, 1000));
    }

    [TestMethod]
    public void BounceAfterTheFirstEdgeIsNothing()
    {
        TestButton button = new TestButton();
        button.Edge(0, 1000);
        Assert.AreEqual((int)ControlEvent.None, button.Edge(1, 1100));
        Assert.AreEqual((int)ControlEvent.None, button.Edge(0, 1200));
    }

    [TestMethod]
    public void AReleaseAfterTheButtonHasSettledIsARelease()
    {
        TestButton button = new TestButton();
        button.Edge(0, 1000);
        button.Rest(0);
        button.Step(6000);
        Assert.AreEqual((int)ControlEvent.Release, button.Edge(1, 50000));
    }

    [TestMethod]
    public void EachEdgeBeginsTheSettleTimeAnew()
    {
        TestButton button = new TestButton();
        button.Edge(0, 1000);
        button.Edge(1, 5000);
        button.Edge(0, 9000);
        button.Step(13999);
        Assert.AreEqual(0, button.Reads());
        button.Step(14000);
        Assert.AreEqual(1, button.Reads());
    }

    [TestMethod]
    public void TheLevelIsReadOnceAndNotPerEdge()
    {
        TestButton button = new TestButton();
        button.Rest(0);
        for (int i = 0; i < 20; i++)
        {
            button.Edge(i & 1, 1000 + i * 50);
        }

        button.Step(10000);
        button.Step(20000);
        Assert.AreEqual(1, button.Reads());
    }

    [TestMethod]
    public void ADueTimeIsNeverLaterThanNeeded()
    {
        TestButton button = new TestButton();
        button.Edge(0, 1000);
        Assert.IsTrue(button.Button.Due <= 6000);
        button.Rest(0);
        button.Step(6000);
        Assert.AreEqual(256000L, button.Button.Due, "the next look at the contact");
    }

    [TestMethod]
    public void AButtonWithAPullDownIsPressedWhenHigh()
    {
        Button button = new Button(new FakeLevels(), 0, 1);
        Assert.AreEqual((int)ControlEvent.Press, (int)button.Edge(1, 1000));
    }
}
