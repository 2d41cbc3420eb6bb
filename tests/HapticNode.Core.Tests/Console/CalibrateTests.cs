using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

// The node only notes that a calibration is asked for; the board's own code does it.
[TestClass]
public sealed class CalibrateTests
{
    [TestMethod]
    public void WithoutADriverThereIsNothingToCalibrate()
    {
        TestPanel panel = new TestPanel();
        Assert.AreEqual((int)Refusal.NoDriver, (int)Asked(panel, -1));
        Assert.AreEqual((int)Refusal.NoDriver, (int)Asked(panel, 0));
    }

    [TestMethod]
    [DataRow(-1, true)]
    [DataRow(1, true)]
    [DataRow(0, false)]
    [DataRow(2, false)]
    public void TheLaneIsTheDriversOrNoneIsNamed(int lane, bool isTaken)
    {
        TestPanel panel = WithDriver();
        Assert.AreEqual((int)(isTaken ? Refusal.None : Refusal.NoDriver), (int)Asked(panel, lane));
        Assert.AreEqual(isTaken, panel.Node.Player.Platform.Driver.IsAsked);
    }

    [TestMethod]
    public void TheFirstLaneCanBeTheDrivers()
    {
        TestPanel panel = WithDriver();
        panel.Node.Player.Platform.Driver.Lane = 0;
        Assert.AreEqual((int)Refusal.None, (int)Asked(panel, 0));
        panel.Node.Player.Platform.Driver.IsAsked = false;
        Assert.AreEqual((int)Refusal.NoDriver, (int)Asked(panel, 1));
        Assert.IsFalse(panel.Node.Player.Platform.Driver.IsAsked);
    }

    [TestMethod]
    public void WhileThePanelIsStoppedOrDisarmedNothingIsCalibrated()
    {
        TestPanel panel = WithDriver();
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 1000);
        Assert.AreEqual((int)Refusal.Latched, (int)Asked(panel, -1));
        panel.Node.Host.CarryOut(Verb.Clear, -1, -1, 2000);
        panel.Node.Host.CarryOut(Verb.Disarm, -1, -1, 3000);
        Assert.AreEqual((int)Refusal.NotArmed, (int)Asked(panel, -1));
        panel.Node.Host.CarryOut(Verb.Arm, -1, -1, 4000);
        Assert.IsFalse(panel.Node.Player.Platform.Driver.IsAsked);
        Assert.AreEqual((int)Refusal.None, (int)Asked(panel, -1));
    }

    [TestMethod]
    public void WhileACuePlaysNothingIsCalibrated()
    {
        TestPanel panel = WithDriver();
        panel.Play("a", 1000);
        Assert.AreEqual((int)Refusal.Busy, (int)Asked(panel, -1));
        panel.RunUntil(100000);
        Assert.AreEqual((int)Refusal.None, (int)Asked(panel, -1));
    }

    [TestMethod]
    public void WhileAnActionWaitsNothingIsCalibrated()
    {
        TestPanel panel = AskingPanel.Made();
        panel.Node.Player.Platform.Driver = new DriverCondition();
        AskingPanel.Press(panel, 1000);
        panel.RunUntil(200000);
        Assert.IsFalse(panel.Node.Player.IsPlaying());
        Assert.AreEqual((int)Refusal.Busy, (int)Asked(panel, -1));
    }

    [TestMethod]
    public void OneAtATime()
    {
        TestPanel panel = WithDriver();
        panel.Node.Player.Platform.Driver.State = DriverState.Calibrating;
        Assert.AreEqual((int)Refusal.Busy, (int)Asked(panel, -1));
    }

    private static TestPanel WithDriver()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:50");
        DriverCondition driver = new DriverCondition();
        driver.Lane = 1;
        panel.Node.Player.Platform.Driver = driver;
        return panel;
    }

    private static Refusal Asked(TestPanel panel, int lane)
    {
        return panel.Node.Host.CarryOut(Verb.Calibrate, lane, -1, panel.Clock.Now);
    }
}
