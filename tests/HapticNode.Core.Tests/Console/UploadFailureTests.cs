using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class UploadFailureTests
{
    private const string UploadOpen = "err 43 an upload is open, commit or abort it first";
    private const string NoUpload = "err 42 no upload has begun";

    private static readonly string[] s_bank = { "cue a", "a.lra 5:50" };

    [TestMethod]
    [DataRow("commit 1")]
    [DataRow("commit 3")]
    [DataRow("commit 0")]
    public void AWrongCountLeavesTheDraft(string commit)
    {
        AssertRefused(commit + " " + Sums.Crc32Of(s_bank));
    }

    [TestMethod]
    [DataRow("00000000")]
    [DataRow("FFFFFFFF")]
    public void AWrongSumLeavesTheDraft(string sum)
    {
        AssertRefused("commit 2 " + sum);
    }

    [TestMethod]
    public void ABadLineIsAnsweredAtOnceAndMissesInTheCount()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, "cue a");
        Assert.AreEqual("err 3 column=9 range=-100..100 out of range", panel.Say("a.lra 5:500"));
        Assert.AreEqual("ok upload=2", panel.Say("a.red 5:50"));
        Assert.AreEqual(
            "err 45 lines=2 crc=" + Sums.Crc32Of(new string[] { "cue a", "a.red 5:50" }) + " the upload differs from what was sent, nothing has changed",
            panel.Say(Upload.Commit("cue a", "a.lra 5:500", "a.red 5:50")));
        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
    }

    [TestMethod]
    public void ABadLineMayBeCorrected()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, "cue a");
        panel.Say("a.lra 5:500");
        Assert.AreEqual("ok upload=2", panel.Say("a.lra 5:50"));
        Assert.AreEqual("ok", panel.Say(Upload.Commit(s_bank)));
    }

    [TestMethod]
    public void NamesOfTheDraftAreUnknownToTheNewBank()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("begin");
        Assert.AreEqual("err 1 column=1 unknown word", panel.Say("click.lra 5:5"));
        Assert.AreEqual("err 1 column=18 unknown word", panel.Say("on ok press play click"));
    }

    [TestMethod]
    public void AfterAFailedCommitTheUploadIsOver()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, s_bank);
        panel.Say("commit 1 00000000");
        Assert.AreEqual(NoUpload, panel.Say(Upload.Commit(s_bank)));
        Assert.AreEqual(NoUpload, panel.Say("abort"));
        Assert.AreEqual("ok", panel.Say("click.lra 5:5"));
    }

    [TestMethod]
    public void AnAbortForgetsTheUpload()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, s_bank);
        Assert.AreEqual("ok", panel.Say("abort"));
        Assert.AreEqual(NoUpload, panel.Say(Upload.Commit(s_bank)));
        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
    }

    [TestMethod]
    public void ASecondBeginStartsAnew()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, "cue wrong", "wrong.lra 5:50", "theme gain 1");
        Upload.All(panel, s_bank);
        Assert.AreEqual(Lines.Together("= a ms=5 lanes=lra", "ok lines=1"), panel.Say("list cues"));
        Assert.AreEqual("theme gain 100 pitch 100", Lines.Data(panel.Say("get theme"))[0]);
    }

    [TestMethod]
    public void WithoutAnUploadThereIsNothingToCommitOrAbort()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual(NoUpload, panel.Say("commit 0 00000000"));
        Assert.AreEqual(NoUpload, panel.Say("abort"));
    }

    [TestMethod]
    [DataRow("save")]
    [DataRow("revert")]
    [DataRow("factory")]
    [DataRow("set theme gain 50")]
    [DataRow("set cue click priority 3")]
    [DataRow("set cue nobody priority 3")]
    public void WhatWouldTouchADraftIsRefusedMeanwhile(string line)
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("save");
        Upload.Send(panel, s_bank);
        Assert.AreEqual(UploadOpen, panel.Say(line));
        Assert.AreEqual("ok", panel.Say(Upload.Commit(s_bank)));
    }

    [TestMethod]
    public void AnActionThatWaitsHoldsTheCommitBackAndLosesNothing()
    {
        TestPanel panel = StoredPanel.Made();
        AskingPanel.Press(panel, 1000);
        Upload.Send(panel, s_bank);
        Assert.AreEqual("err 47 a cue plays or an action is pending", panel.Say(Upload.Commit(s_bank)));
        Assert.AreEqual("ok", panel.Say("done save"));
        Assert.AreEqual("ok", panel.Say(Upload.Commit(s_bank)));
    }

    [TestMethod]
    [DataRow("begin now", "err 5 column=7 unexpected text")]
    [DataRow("abort it", "err 5 column=7 unexpected text")]
    [DataRow("commit", "err 4 column=7 the line ends too early")]
    [DataRow("commit 2", "err 4 column=9 the line ends too early")]
    [DataRow("commit x 00000000", "err 2 column=8 a number is expected")]
    [DataRow("commit 2001 00000000", "err 3 column=8 range=0..2000 out of range")]
    [DataRow("commit 2 0000000", "err 2 column=10 a number is expected")]
    [DataRow("commit 2 000000000", "err 2 column=10 a number is expected")]
    [DataRow("commit 2 0000000G", "err 2 column=10 a number is expected")]
    [DataRow("commit 2 00000000 now", "err 5 column=19 unexpected text")]
    public void AMistakeIsPointedAtAndEndsNoUpload(string line, string expected)
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, s_bank);
        Assert.AreEqual(expected, panel.Say(line));
        Assert.AreEqual("ok", panel.Say(Upload.Commit(s_bank)));
    }

    private static void AssertRefused(string commit)
    {
        TestPanel panel = StoredPanel.Made();
        Upload.Send(panel, s_bank);
        Assert.AreEqual(
            "err 45 lines=2 crc=" + Sums.Crc32Of(s_bank) + " the upload differs from what was sent, nothing has changed", panel.Say(commit));
        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
        Assert.IsFalse(panel.Node.Draft.IsDirty);
    }
}
