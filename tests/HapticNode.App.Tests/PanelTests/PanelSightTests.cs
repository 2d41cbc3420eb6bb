using HapticNode.App.PanelTests;
using HapticNode.Core.Base;
using HapticNode.Link.Telemetry;

namespace HapticNode.App.Tests.PanelTests;

[TestClass]
public sealed class PanelSightTests
{
    [TestMethod]
    public void TheControlThatWasAskedForPasses()
    {
        var sight = new PanelSight("ok", ControlEvent.Press, 0);
        Assert.IsTrue(sight.Take(new ControlRecord(1000, "ok", ControlEvent.Press, 0)));
        Assert.IsFalse(sight.IsShorted);
        Assert.IsNull(sight.Note);
    }

    [TestMethod]
    public void AnotherControlInItsPlaceIsNamed()
    {
        var sight = new PanelSight("ok", ControlEvent.Press, 0);
        Assert.IsFalse(sight.Take(new ControlRecord(1000, "back", ControlEvent.Press, 0)));
        Assert.AreEqual("back press came instead of ok (swapped?)", sight.TakeNews());
        Assert.AreEqual("back press came instead of ok (swapped?)", sight.Note);
    }

    [TestMethod]
    public void AnotherControlAtTheSameMomentIsAShort()
    {
        var sight = new PanelSight("ok", ControlEvent.Press, 0);
        Assert.IsTrue(sight.Take(new ControlRecord(1000, "ok", ControlEvent.Press, 0)));
        sight.Take(new ControlRecord(6000, "back", ControlEvent.Press, 0));
        Assert.IsTrue(sight.IsShorted);
        Assert.AreEqual("back was told with it (shorted?)", sight.Note);
    }

    [TestMethod]
    public void AKnobThatTurnsTheOtherWayHasItsContactsSwapped()
    {
        var sight = new PanelSight("dial", ControlEvent.Detent, 1);
        Assert.IsFalse(sight.Take(new ControlRecord(1000, "dial", ControlEvent.Detent, -1)));
        Assert.AreEqual("dial turned the other way (A and B swapped?)", sight.Note);
        Assert.IsTrue(sight.Take(new ControlRecord(2000, "dial", ControlEvent.Limit, 1)));
    }
}
