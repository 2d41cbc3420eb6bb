using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class ProfileVerbTests
{
    [TestMethod]
    public void MutedNothingIsFeltHeardOrSeenButCuesGoOn()
    {
        TestPanel panel = Playing();
        Assert.AreEqual("ok", panel.Say("mute on"));
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Tone.LevelNow());
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.IsTrue(panel.Node.Player.IsPlaying());
        Assert.AreEqual("ok", panel.Say("mute off"));
        Assert.AreEqual(500, panel.Lra.LevelNow());
        Assert.AreEqual(200, panel.Tone.LevelNow());
        Assert.AreEqual(300, panel.Red.LevelNow());
    }

    [TestMethod]
    public void AMutedPanelStillAsksTheHost()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("mute on");
        AskingPanel.Press(panel, 1000);
        Assert.AreEqual("ok", panel.Say("done save"));
        Assert.AreEqual(0, panel.Green.LevelNow());
    }

    [TestMethod]
    public void QuietIsForTonesAlone()
    {
        TestPanel panel = Playing();
        Assert.AreEqual("ok", panel.Say("quiet on"));
        Assert.AreEqual(0, panel.Tone.LevelNow());
        Assert.AreEqual(500, panel.Lra.LevelNow());
        Assert.AreEqual("ok", panel.Say("quiet off"));
        Assert.AreEqual(200, panel.Tone.LevelNow());
    }

    [TestMethod]
    [DataRow(0, 0)]
    [DataRow(1, 2)]
    [DataRow(50, 100)]
    [DataRow(100, 200)]
    public void TheVolumeIsForTonesAlone(int volume, int level)
    {
        TestPanel panel = Playing();
        Assert.AreEqual("ok", panel.Say("volume " + volume));
        int difference = panel.Tone.LevelNow() - level;
        Assert.IsTrue(difference >= -1 && difference <= 0, "rounded down");
        Assert.AreEqual(500, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void TheyOutliveAWholeNewBankAndALatch()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("quiet on");
        panel.Say("mute on");
        panel.Say("volume 30");
        panel.Say("factory");
        panel.Say("stop");
        panel.Say("clear");
        Assert.IsTrue(panel.Node.Player.Profile.Quiet);
        Assert.IsTrue(panel.Node.Player.Profile.Mute);
        Assert.AreEqual(30, panel.Node.Player.Profile.Volume);
        panel.Say("play click");
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void TheyAreNoPartOfTheBank()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("quiet on");
        panel.Say("mute on");
        panel.Say("volume 30");
        Assert.IsFalse(panel.Node.Draft.IsDirty);
        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
    }

    [TestMethod]
    [DataRow("mute", "err 4 column=5 the line ends too early")]
    [DataRow("mute maybe", "err 1 column=6 expected=off|on unknown word")]
    [DataRow("quiet on off", "err 5 column=10 unexpected text")]
    [DataRow("volume", "err 4 column=7 the line ends too early")]
    [DataRow("volume 5.5", "err 2 column=8 a number is expected")]
    [DataRow("volume 99999999999999999999", "err 3 column=8 range=0..100 out of range")]
    public void AMistakeIsPointedAtAndChangesNothing(string line, string expected)
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual(expected, panel.Say(line));
        Assert.AreEqual(100, panel.Node.Player.Profile.Volume);
        Assert.IsFalse(panel.Node.Player.Profile.Mute);
        Assert.IsFalse(panel.Node.Player.Profile.Quiet);
    }

    private static TestPanel Playing()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 100:50", "a.tone 100:20@1000", "a.red 100:30");
        panel.Play("a", 0);
        return panel;
    }
}
