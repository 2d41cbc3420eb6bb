using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Controls;

/// <summary>What a button's next edge will be, which the node prepares its drive for.</summary>
[TestClass]
public sealed class ButtonNextTests
{
    [TestMethod]
    public void AnOpenContactIsPressedNext()
    {
        Assert.AreEqual((int)ControlEvent.Press, (int)new TestButton().Button.Next(0));
    }

    [TestMethod]
    public void APressedOneIsReleasedNext()
    {
        TestButton button = new TestButton();
        button.Press(1000);
        Assert.AreEqual((int)ControlEvent.Release, (int)button.Button.Next(100000));
    }

    [TestMethod]
    public void NothingIsNextWhileTheContactSettles()
    {
        TestButton button = new TestButton();
        button.Edge(0, 1000);
        Assert.AreEqual((int)ControlEvent.None, (int)button.Button.Next(2000));
    }

    [TestMethod]
    public void ASecondPressInTheWindowIsADouble()
    {
        TestButton button = new TestButton();
        button.Press(1000);
        button.Release(100000);
        Assert.AreEqual((int)ControlEvent.Double, (int)button.Button.Next(300999));
        Assert.AreEqual((int)ControlEvent.Press, (int)button.Button.Next(301000), "the window is over");
    }
}
