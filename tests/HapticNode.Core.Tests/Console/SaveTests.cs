using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class SaveTests
{
    private const string Busy = "err 47 a cue plays or an action is pending";
    private const string StorageFailed = "err 46 the flash could not be read or written";

    [TestMethod]
    public void SavesAreCountedAndMakeTheDraftClean()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("set theme gain 90");
        Assert.AreEqual("ok generation=1", panel.Say("save"));
        Assert.IsFalse(panel.Node.Draft.IsDirty);
        Assert.AreEqual("ok generation=2", panel.Say("save"));
        Assert.AreEqual("ok lines=0", panel.Say("diff"));
    }

    [TestMethod]
    public void WhatWasSavedIsThereAfterAReset()
    {
        MemoryStore store = new MemoryStore();
        TestPanel panel = StoredPanel.On(store);
        panel.Say("set theme gain 90");
        panel.Say("cue fresh");
        panel.Say("save");
        panel.Say("set theme gain 80");
        string[] saved = Lines.Data(StoredPanel.On(store).Say("dump"));
        Assert.AreEqual("theme gain 90", saved[9]);
        Assert.AreEqual(StoredPanel.Factory.Length + 1, saved.Length);
    }

    [TestMethod]
    public void WhileSomethingPlaysNothingIsSaved()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("play long");
        Assert.AreEqual(Busy, panel.Say("save"));
        panel.RunUntil(300000);
        Assert.AreEqual("ok generation=1", panel.Say("save"));
    }

    [TestMethod]
    public void WhileAnActionWaitsNothingIsSaved()
    {
        TestPanel panel = StoredPanel.Made();
        AskingPanel.Press(panel, 1000);
        panel.RunUntil(200000);
        Assert.IsFalse(panel.Node.Player.IsPlaying());
        Assert.AreEqual(Busy, panel.Say("save"));
        panel.RunUntil(900000);
        Assert.AreEqual("ok generation=1", panel.Say("save"));
    }

    [TestMethod]
    public void WhileTheNodeIsLatchedNothingIsSaved()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("stop");
        Assert.AreEqual("err 32 latched, say clear first", panel.Say("save"));
        panel.Say("clear");
        Assert.AreEqual("ok generation=1", panel.Say("save"));
    }

    [TestMethod]
    public void ADisarmedNodeCanBeSaved()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("disarm");
        Assert.AreEqual("ok generation=1", panel.Say("save"));
    }

    [TestMethod]
    public void WithoutStorageASaveFails()
    {
        TestPanel panel = StoredPanel.On(null);
        panel.Say("set theme gain 90");
        Assert.AreEqual(StorageFailed, panel.Say("save"));
        Assert.AreEqual("err 49 nothing has been saved", panel.Say("revert"));
        Assert.IsTrue(panel.Node.Draft.IsDirty);
    }

    [TestMethod]
    public void WhicheverCallOfTheStorageFailsTheAnswerSaysWhetherItIsSaved()
    {
        bool succeeded = false;
        for (int call = 0; call < 1000 && !succeeded; call++)
        {
            MemoryStore store = new MemoryStore();
            TestPanel panel = StoredPanel.On(store);
            panel.Say("save");
            panel.Say("set theme gain 90");
            store.FailingCall = store.Calls + call;
            string answer = panel.Say("save");
            bool saved = answer == "ok generation=2";
            Assert.IsTrue(saved || answer == StorageFailed, answer);
            Assert.AreEqual(!saved, panel.Node.Draft.IsDirty);
            succeeded = saved && store.Calls <= store.FailingCall;
            store.FailingCall = -1;
            Assert.AreEqual(saved ? "ok lines=0" : "ok lines=2", Lines.Last(panel.Say("diff")));
            Assert.AreEqual(saved ? 2 : 1, StoredPanel.On(store).Node.Draft.Generation());
        }

        Assert.IsTrue(succeeded, "there is a last call");
    }

    [TestMethod]
    public void AfterAFailureTheNextSaveSucceeds()
    {
        MemoryStore store = new MemoryStore();
        TestPanel panel = StoredPanel.On(store);
        store.FailingCall = store.Calls + 5;
        Assert.AreEqual(StorageFailed, panel.Say("save"));
        Assert.AreEqual("ok generation=1", panel.Say("save"));
    }

    [TestMethod]
    public void AnInputIsAnsweredWhileASaveGoesOn()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Node.Receive(new byte[] { (byte)'s', (byte)'a', (byte)'v', (byte)'e', (byte)'\n' }, 5);
        for (int i = 0; i < 50; i++)
        {
            panel.Node.Step(0);
        }

        panel.Node.Edge(TestPanel.Ok, 0, 0);
        Assert.AreEqual(1000, panel.Lra.LevelNow());
        panel.RunUntil(40000);
        Assert.AreEqual("ok generation=1", Talk.Settle(panel.Node, 40000).Trim());
    }

    [TestMethod]
    public void ItTakesNoOtherArgumentThanAnyway()
    {
        Assert.AreEqual("err 1 column=6 expected=anyway unknown word", StoredPanel.Made().Say("save it"));
        Assert.AreEqual("ok generation=1", StoredPanel.Made().Say("save anyway"));
    }
}
