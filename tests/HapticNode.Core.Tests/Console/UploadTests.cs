using HapticNode.Core.Cues;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class UploadTests
{
    private static readonly string[] s_bank = { "theme gain 70", "cue click priority 2", "click.lra 30:40", "cue other", "other.red 20:20", "on ok press play other" };

    [TestMethod]
    public void AnUploadTouchesNothingUntilItsCommit()
    {
        TestPanel panel = StoredPanel.Made();
        string dump = panel.Say("dump");
        Upload.Send(panel, s_bank);
        Assert.AreEqual(dump, panel.Say("dump"));
        Assert.IsFalse(panel.Node.Draft.IsDirty);
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual(1000, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void AfterItsCommitTheNewBankIsTheDraft()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.All(panel, s_bank);
        Assert.AreEqual(Lines.Together("= click ms=30 lanes=lra", "= other ms=20 lanes=red", "ok lines=2"), panel.Say("list cues"));
        Assert.AreEqual("ok lines=0", panel.Say("list actions"));
        Assert.AreEqual(Lines.Together("= button save settle 5 hold 500 double 300 repeat 0", "ok lines=1"), panel.Say("get button save"));
        Assert.IsTrue(panel.Node.Draft.IsDirty);
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual(139, panel.Red.LevelNow());
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ThePanelsLanesAndControlsAreInEveryBank()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("lane extra light");
        Upload.All(panel);
        string[] lanes = Lines.Data(panel.Say("list lanes"));
        Assert.AreEqual(6, lanes.Length);
        Assert.AreEqual("lra motor", lanes[0]);
        Assert.AreEqual(3, Lines.Data(panel.Say("list controls")).Length);
        Assert.AreEqual("ok lines=0", panel.Say("list cues"));
    }

    [TestMethod]
    public void WhatPlaysIsCutByTheCommitAndPlaysUntilThen()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("play long");
        Upload.Send(panel, s_bank);
        Assert.AreEqual(500, panel.Lra.LevelNow());
        Assert.AreEqual("ok", panel.Say(Upload.Commit(s_bank)));
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void CommentsAreLinesLikeAnyOther()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.All(panel, "# a bank", "cue a # the first", "  ", "a.red 5:5   # short");
        Assert.AreEqual("ok lines=1", Lines.Last(panel.Say("list cues")));
    }

    [TestMethod]
    public void EmptyLinesAreNoLines()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual(Lines.Together("ok", "ok upload=1", "ok"), Talk.Exchange(panel.Node, "begin\n\n\r\ncue a\r\n\n" + Upload.Commit("cue a") + "\n", 0));
    }

    [TestMethod]
    public void AnUploadOfNothingIsAnEmptyBank()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("begin"));
        Assert.AreEqual("ok", panel.Say("commit 0 00000000"));
        Assert.AreEqual("ok lines=0", panel.Say("list cues"));
    }

    [TestMethod]
    public void TheSumMayHaveSmallDigits()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, "cue a");
        Assert.AreEqual("ok", panel.Say(Upload.Commit("cue a").ToLower()));
    }

    [TestMethod]
    public void OtherVerbsWorkMeanwhileAndAreNoLinesOfIt()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, "cue a");
        Assert.AreEqual("ok", panel.Say("play click"));
        Assert.AreEqual("ok", panel.Say("stop"));
        Assert.AreEqual("ok", panel.Say("clear"));
        Assert.AreEqual("ok", panel.Say("volume 50"));
        Assert.AreEqual("ok", panel.Say("selftest"));
        Assert.AreEqual(3, Lines.Data(panel.Say("get cue click")).Length);
        Assert.AreEqual("ok hnp=1", panel.Say("id").Substring(0, 8));
        Assert.AreEqual(5, Lines.Data(panel.Say("stats")).Length - 1);
        Assert.AreEqual("ok", panel.Say(Upload.Commit("cue a")));
    }

    [TestMethod]
    public void BanksFollowEachOtherAsOftenAsOneLikes()
    {
        TestPanel panel = StoredPanel.Made();
        for (int i = 0; i < 20; i++)
        {
            Upload.All(panel, s_bank);
            Upload.All(panel, StoredPanel.Factory);
        }

        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
        panel.Say("begin");
        panel.Say("abort");
        panel.Say("begin");
        int used = 0;
        for (int i = 0; i < panel.Node.Bank.FirstStep.Length; i++)
        {
            used += panel.Node.Bank.Steps.LengthOf(panel.Node.Bank.FirstStep[i]);
        }

        Assert.AreEqual(Bank.PoolSize, panel.Node.Bank.Steps.Free + used, "no step is lost");
    }
}
