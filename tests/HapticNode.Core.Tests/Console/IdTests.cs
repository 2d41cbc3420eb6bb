using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class IdTests
{
    [TestMethod]
    public void IdIsOneLineThatSaysWhoIsThereAndInWhatState()
    {
        TestPanel panel = StoredPanel.Made();
        panel.RunUntil(1234567);
        string id = panel.Say("id");
        Assert.AreEqual("ok hnp=1 ", id.Substring(0, 9));
        Assert.AreEqual(1, Lines.Of(id).Length);
        Assert.AreEqual(Release.Version, Lines.Field(id, "fw"));
        Assert.AreEqual("test", Lines.Field(id, "board"));
        Assert.AreEqual("0", Lines.Field(id, "generation"));
        Assert.AreEqual("0", Lines.Field(id, "dirty"));
        Assert.AreEqual("1", Lines.Field(id, "armed"));
        Assert.AreEqual("none", Lines.Field(id, "fault"));
        Assert.AreEqual("1234567", Lines.Field(id, "t"));
    }

    [TestMethod]
    public void ItsSumsAreThoseOfTheSchemaAndTheDump()
    {
        TestPanel panel = StoredPanel.Made();
        string id = panel.Say("id");
        Assert.AreEqual(Lines.Field(Lines.Last(panel.Say("schema")), "crc"), Lines.Field(id, "schema"));
        Assert.AreEqual(Lines.Field(Lines.Last(panel.Say("dump")), "crc"), Lines.Field(id, "bank"));
        Assert.AreEqual(id, panel.Say("id"));
    }

    [TestMethod]
    [DataRow("set theme gain 50")]
    [DataRow("cue fresh")]
    [DataRow("click.red 5:50")]
    [DataRow("on ok press none")]
    public void ItsSumOfTheBankFollowsEveryEdit(string edit)
    {
        TestPanel panel = StoredPanel.Made();
        string before = Lines.Field(panel.Say("id"), "bank");
        Assert.AreEqual("ok", panel.Say(edit));
        string after = Lines.Field(panel.Say("id"), "bank");
        Assert.AreNotEqual(before, after);
        Assert.AreEqual(Lines.Field(Lines.Last(panel.Say("dump")), "crc"), after);
    }

    [TestMethod]
    public void ItsSumOfTheBankFollowsAWholeNewBank()
    {
        TestPanel panel = StoredPanel.Made();
        string before = Lines.Field(panel.Say("id"), "bank");
        Upload.All(panel, "cue only");
        Assert.AreEqual(Lines.Field(Lines.Last(panel.Say("dump")), "crc"), Lines.Field(panel.Say("id"), "bank"));
        panel.Say("factory");
        Assert.AreEqual(before, Lines.Field(panel.Say("id"), "bank"));
    }

    [TestMethod]
    public void ItTellsWhatTheNodeIsIn()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("save");
        panel.Say("set theme gain 50");
        panel.Say("disarm");
        panel.Say("stop");
        string id = panel.Say("id");
        Assert.AreEqual("1", Lines.Field(id, "generation"));
        Assert.AreEqual("1", Lines.Field(id, "dirty"));
        Assert.AreEqual("0", Lines.Field(id, "armed"));
        Assert.AreEqual("stop", Lines.Field(id, "fault"));
    }

    [TestMethod]
    public void ItsTimeIsThatOfTheRequestAndMayBeLong()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("9007199254740993", Lines.Field(Talk.Exchange(panel.Node, "id\n", 9007199254740993), "t"));
    }

    [TestMethod]
    [DataRow((int)DriverState.Unknown, "unknown")]
    [DataRow((int)DriverState.Ok, "ok")]
    [DataRow((int)DriverState.Absent, "absent")]
    [DataRow((int)DriverState.Refuses, "refuses")]
    [DataRow((int)DriverState.Forgets, "forgets")]
    [DataRow((int)DriverState.OtherChip, "other-chip")]
    [DataRow((int)DriverState.OverCurrent, "over-current")]
    [DataRow((int)DriverState.Hot, "hot")]
    [DataRow((int)DriverState.Calibrating, "calibrating")]
    [DataRow((int)DriverState.Calibrated, "calibrated")]
    [DataRow((int)DriverState.CalibrationFailed, "calibration-failed")]
    [DataRow((int)DriverState.Implausible, "implausible")]
    [DataRow((int)DriverState.Hangs, "hangs")]
    public void ADriverThatIsSetUpOverABusHasAWordForItsState(int state, string word)
    {
        TestPanel panel = StoredPanel.Made();
        DriverCondition driver = new DriverCondition();
        driver.State = (DriverState)state;
        panel.Node.Player.Platform.Driver = driver;
        Assert.AreEqual(word, Lines.Field(panel.Say("id"), "driver"));
    }
}
