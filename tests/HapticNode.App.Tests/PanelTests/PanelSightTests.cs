using HapticNode.App.PanelTests;

namespace HapticNode.App.Tests.PanelTests;

[TestClass]
public sealed class PanelSightTests
{
    [TestMethod]
    public void TheControlThatWasAskedForPasses()
    {
        var sight = new PanelSight("ok", "button", "press", 0);
        Assert.IsTrue(sight.Take(new PanelEvent("ok", "press", 0, 1000)));
        Assert.IsFalse(sight.IsShorted);
        Assert.IsNull(sight.Note);
    }

    [TestMethod]
    public void AnotherControlInItsPlaceIsNamed()
    {
        var sight = new PanelSight("ok", "button", "press", 0);
        Assert.IsFalse(sight.Take(new PanelEvent("back", "press", 0, 1000)));
        Assert.AreEqual("back press came instead of ok (swapped?)", sight.TakeNews());
        Assert.AreEqual("back press came instead of ok (swapped?)", sight.Note);
    }

    [TestMethod]
    public void AnotherControlAtTheSameMomentIsAShort()
    {
        var sight = new PanelSight("ok", "button", "press", 0);
        Assert.IsTrue(sight.Take(new PanelEvent("ok", "press", 0, 1000)));
        sight.Take(new PanelEvent("back", "press", 0, 6000));
        Assert.IsTrue(sight.IsShorted);
        Assert.AreEqual("back was told with it (shorted?)", sight.Note);
    }

    [TestMethod]
    public void AKnobThatTurnsTheOtherWayHasItsContactsSwapped()
    {
        var sight = new PanelSight("dial", "encoder", "detent", 1);
        Assert.IsFalse(sight.Take(new PanelEvent("dial", "detent", -1, 1000)));
        Assert.AreEqual("dial turned the other way (A and B swapped?)", sight.Note);
        Assert.IsTrue(sight.Take(new PanelEvent("dial", "limit", 1, 2000)));
    }
}
