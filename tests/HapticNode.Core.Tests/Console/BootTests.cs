using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class BootTests
{
    [TestMethod]
    public void WithoutStorageANodeStartsWithTheFactorysBank()
    {
        TestPanel panel = StoredPanel.On(null);
        AssertStarted(panel, "factory", 0);
        Assert.AreEqual(StoredPanel.Factory.Length, Lines.Data(panel.Say("dump")).Length);
        Assert.IsFalse(panel.Node.Draft.IsDirty);
    }

    [TestMethod]
    public void WithEmptyStorageANodeStartsWithTheFactorysBank()
    {
        AssertStarted(StoredPanel.On(new MemoryStore()), "factory", 0);
    }

    [TestMethod]
    public void ANodeStartsWithTheNewestBankThatWasSaved()
    {
        TestPanel panel = StoredPanel.On(SavedThreeTimes());
        AssertStarted(panel, "saved", 3);
        Assert.AreEqual("theme gain 93 pitch 100", Lines.Data(panel.Say("get theme"))[0]);
        Assert.AreEqual("ok lines=0", panel.Say("diff"));
        Assert.IsFalse(panel.Node.Draft.IsDirty);
    }

    [TestMethod]
    public void WhereTheNewestIsDamagedItStartsWithTheOlderOne()
    {
        MemoryStore store = SavedThreeTimes();
        store.Files[0][100] ^= 1;
        TestPanel panel = StoredPanel.On(store);
        AssertStarted(panel, "older", 2);
        Assert.AreEqual("theme gain 92 pitch 100", Lines.Data(panel.Say("get theme"))[0]);
        Assert.AreEqual("err 51 unread=0 damaged=1 ", panel.Say("save").Substring(0, 26));
        Assert.AreEqual("ok generation=3", panel.Say("save anyway"));
        AssertStarted(StoredPanel.On(store), "saved", 3);
    }

    [TestMethod]
    public void WhereBothAreDamagedItStartsWithTheFactorysBank()
    {
        MemoryStore store = SavedThreeTimes();
        store.Files[0][100] ^= 1;
        store.Files[1][100] ^= 1;
        TestPanel panel = StoredPanel.On(store);
        Assert.AreEqual(0, panel.Node.Draft.Generation());
        Assert.AreEqual("theme gain 100 pitch 100", Lines.Data(panel.Say("get theme"))[0]);
        Assert.AreEqual("err 51 unread=0 damaged=2 part of the saved bank is unreadable, save anyway overwrites it", panel.Say("save"));
        Assert.AreEqual("ok generation=4", panel.Say("save anyway"));
    }

    [TestMethod]
    public void WhicheverReadOfTheStorageFailsTheNodeStarts()
    {
        MemoryStore store = SavedThreeTimes();
        int before = store.Calls;
        StoredPanel.On(store);
        int calls = store.Calls - before;
        for (int call = 0; call < calls; call++)
        {
            store.FailingCall = store.Calls + call;
            TestPanel panel = StoredPanel.On(store);
            store.FailingCall = -1;
            string[] theme = Lines.Data(panel.Say("get theme"));
            Assert.IsTrue(
                theme[0] == "theme gain 93 pitch 100" || theme[0] == "theme gain 92 pitch 100" || theme[0] == "theme gain 100 pitch 100", theme[0]);
            panel.Edge(TestPanel.Ok, 0, 1000);
            Assert.IsTrue(panel.Lra.LevelNow() > 900);
        }
    }

    [TestMethod]
    public void ASavedBankThatReadsDifferentlyThanWhenItWasCheckedIsTheFactorys()
    {
        MemoryStore store = SavedThreeTimes();
        int before = store.Calls;
        StoredPanel.On(store);
        store.FailingCall = store.Calls + (store.Calls - before) - 2;
        TestPanel panel = StoredPanel.On(store);
        store.FailingCall = -1;
        Assert.AreEqual("factory", Lines.Field(Talk.Listen(panel.Node, "\n", 0), "bank"));
        Assert.AreEqual("theme gain 100 pitch 100", Lines.Data(panel.Say("get theme"))[0]);
        Assert.AreEqual(0, panel.Node.Draft.BadLines);
        panel.Say("set theme gain 77");
        Assert.AreEqual("ok", panel.Say("save").Substring(0, 2), "a save goes on as ever");
        Assert.AreEqual("theme gain 77 pitch 100", Lines.Data(StoredPanel.On(store).Say("get theme"))[0]);
    }

    [TestMethod]
    public void LinesThatThisFirmwareDoesNotKnowAreCountedAndLeftOut()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Boot(new MemoryStore(), new GivenBank(new string[] { "cue a", "a.lra 5:50", "cue b glowing", "b.lra 5:50", "a.red 5:50" }), 0);
        Assert.AreEqual(2, panel.Node.Draft.BadLines);
        Assert.AreEqual(Lines.Together("= a ms=5 lanes=lra+red", "ok lines=1"), panel.Say("list cues"));
    }

    [TestMethod]
    public void ASavedBankOfAnotherPanelKeepsThisPanelsLanes()
    {
        MemoryStore store = new MemoryStore();
        new TestBank("lane other motor", "button top", "cue a", "a.other 5:50", "on top press play a").SaveTo(TestBank.Start(store));
        TestPanel panel = StoredPanel.On(store);
        Assert.AreEqual(0, panel.Node.Draft.BadLines);
        Assert.AreEqual(7, Lines.Data(panel.Say("list lanes")).Length);
        Assert.AreEqual("lra motor", Lines.Data(panel.Say("list lanes"))[0]);
        Assert.AreEqual("err 39 the panel has no lane that the cue plays on", panel.Say("play a"));
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ANodeBeginsArmedAndWithoutALatch()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.IsTrue(panel.Node.DriversOn(panel.Clock.Now));
        Assert.AreEqual("ok", panel.Say("play click"));
    }

    private static void AssertStarted(TestPanel panel, string bank, int generation)
    {
        string hello = Talk.Listen(panel.Node, "\n", 0);
        Assert.AreEqual("! hello ", hello.Substring(0, 8));
        Assert.AreEqual(bank, Lines.Field(hello, "bank"));
        Assert.AreEqual("" + generation, Lines.Field(hello, "generation"));
        Assert.AreEqual("" + generation, Lines.Field(panel.Say("id"), "generation"));
    }

    private static MemoryStore SavedThreeTimes()
    {
        MemoryStore store = new MemoryStore();
        TestPanel panel = StoredPanel.On(store);
        for (int i = 1; i <= 3; i++)
        {
            panel.Say("set theme gain " + (90 + i));
            Assert.AreEqual("ok generation=" + i, panel.Say("save"));
        }

        return store;
    }
}
