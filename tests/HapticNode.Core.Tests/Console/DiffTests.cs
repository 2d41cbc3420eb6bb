using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class DiffTests
{
    [TestMethod]
    public void WithoutAnEditThereIsNoDifference()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
        panel.Say("save");
        Assert.AreEqual("ok lines=0", panel.Say("diff"));
    }

    [TestMethod]
    public void WhereNothingIsSavedTheFactorysBankIsComparedWith()
    {
        Assert.AreEqual("ok lines=0", StoredPanel.Made().Say("diff"));
        TestPanel panel = StoredPanel.On(null);
        panel.Say("set theme gain 50");
        Assert.AreEqual(Lines.Together("= - theme", "= + theme gain 50", "ok lines=2"), panel.Say("diff"));
    }

    [TestMethod]
    public void AChangedLineIsThereTwiceAndANewOneOnce()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("set cue click priority 6");
        panel.Say("click.red 10:50");
        panel.Say("on ok release play long");
        Assert.AreEqual(
            Lines.Together(
                "= - cue click priority 4",
                "= + cue click priority 6",
                "= + click.red 10:50",
                "= + on ok release play long",
                "ok lines=4"),
            panel.Say("diff factory"));
    }

    [TestMethod]
    public void ALaneThatIsAddedOrTakenAwayMovesNoOther()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("click.erm 10:50");
        Assert.AreEqual(Lines.Together("= + click.erm 10:50", "ok lines=1"), panel.Say("diff factory"));
        panel.Say("save");
        panel.Say("factory");
        Assert.AreEqual(Lines.Together("= - click.erm 10:50", "ok lines=1"), panel.Say("diff"));
    }

    [TestMethod]
    public void ALineThatIsGoneIsTold()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("on ok press none");
        panel.Say("cue long");
        Assert.AreEqual(Lines.Together("= - long.lra 200:50", "= - on ok press play click", "ok lines=2"), panel.Say("diff factory"));
    }

    [TestMethod]
    public void TheSavedBankAndTheFactorysAreDifferentThings()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("set theme gain 90");
        panel.Say("save");
        panel.Say("set theme gain 80");
        Assert.AreEqual(Lines.Together("= - theme gain 90", "= + theme gain 80", "ok lines=2"), panel.Say("diff"));
        Assert.AreEqual(Lines.Together("= - theme", "= + theme gain 80", "ok lines=2"), panel.Say("diff factory"));
    }

    [TestMethod]
    public void AWholeOtherBankDiffersInAllThatIsNotThePanels()
    {
        TestPanel panel = StoredPanel.Made();
        Upload.All(panel, "cue only", "only.red 5:5");
        string[] lines = Lines.Data(panel.Say("diff factory"));
        Assert.AreEqual("- lane erm motor heat 3000 cool 30", lines[0]);
        Assert.AreEqual("+ lane erm motor", lines[1]);
        int added = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            added += lines[i][0] == '+' ? 1 : 0;
        }

        // Three lines that have options in the factory bank, and the new cue.
        Assert.AreEqual(5, added);
        Assert.AreEqual(StoredPanel.Factory.Length - 8 + 2, lines.Length - 3, "all but the eight lines that both have");
    }

    [TestMethod]
    public void ADiffChangesNothingOfTheDraft()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("save");
        panel.Say("set cue long priority 1");
        string dump = panel.Say("dump");
        panel.Say("play long");
        panel.Say("diff");
        panel.Say("diff factory");
        Assert.AreEqual(500, panel.Lra.LevelNow());
        Assert.AreEqual(dump, panel.Say("dump"));
    }

    [TestMethod]
    public void AnUploadThatIsOpenWouldBeLost()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("save");
        panel.Say("begin");
        Assert.AreEqual("err 43 an upload is open, commit or abort it first", panel.Say("diff"));
        Assert.AreEqual("err 43 an upload is open, commit or abort it first", panel.Say("diff factory"));
    }

    [TestMethod]
    public void ASavedBankThatCannotBeReadIsTold()
    {
        MemoryStore store = new MemoryStore();
        TestPanel panel = StoredPanel.On(store);
        panel.Say("save");
        store.Files[0][50] ^= 1;
        Assert.AreEqual("err 46 the flash could not be read or written", Lines.Last(panel.Say("diff")));
        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
    }

    [TestMethod]
    [DataRow("diff saved", "err 1 column=6 expected=factory unknown word")]
    [DataRow("diff factory now", "err 5 column=14 unexpected text")]
    public void AMistakeIsPointedAt(string line, string expected)
    {
        Assert.AreEqual(expected, StoredPanel.Made().Say(line));
    }
}
