using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class SetTests
{
    [TestMethod]
    public void AnActionMayTakeAMinute()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("set ask save within 60000"));
        Assert.AreEqual(60000, panel.Node.Bank.Option(Section.Ask, 0, Slot.AskWithin));
        panel.Edge(TestPanel.Save, 0, 1000);
        panel.JumpTo(59000000);
        Assert.AreEqual("ok", panel.Say("done save"));
    }

    [TestMethod]
    [DataRow("set lane erm gain 80", "get lane erm", "lane erm motor gain 80 drive 400 heat 3000 cool 30")]
    [DataRow("set lane erm cool 1 drive 1000", "get lane erm", "lane erm motor gain 100 drive 1000 heat 3000 cool 1")]
    [DataRow("set lane tone gain 1", "get lane tone", "lane tone tone gain 1 drive 400")]
    [DataRow("set lane red gain 0", "get lane red", "lane red light gain 0")]
    [DataRow("set button save hold 700", "get button save", "button save settle 5 hold 700 double 0 repeat 0")]
    [DataRow("set encoder dial detents 4", "get encoder dial", "encoder dial detents 4 min 0 max 40 rest learned forward")]
    [DataRow("set encoder dial min -5", "get encoder dial", "encoder dial detents 1 min -5 max 40 rest learned forward")]
    [DataRow("set ask save reject timeout", "get ask save", "ask save within 500 acknowledge acknowledge confirm confirm reject timeout timeout timeout")]
    [DataRow("set theme pitch 200", "get theme", "theme gain 100 pitch 200")]
    [DataRow("set repeats floor 10", "get repeats", "repeats merge 12 soften 100 floor 10")]
    public void SetChangesTheOptionsThatItNamesAndNoOther(string set, string get, string expected)
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say(set));
        Assert.AreEqual(expected, Lines.Data(panel.Say(get))[0]);
    }

    [TestMethod]
    public void ACueKeepsItsStepsAndItsOtherOptions()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("set cue busy loop 500"));
        Assert.AreEqual("ok", panel.Say("set cue busy mix"));
        Assert.AreEqual("ok", panel.Say("set cue busy gauge # as loud as it is far"));
        Assert.AreEqual(
            Lines.Together("= cue busy priority 1 mix loop 500 gauge", "= busy.blue 50:50", "ok lines=2"), panel.Say("get cue busy"));
    }

    [TestMethod]
    public void WhatIsSetIsFeltAtOnce()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("play long");
        Assert.AreEqual(500, panel.Lra.LevelNow());
        panel.Say("set lane lra gain 20");
        Assert.AreEqual(99, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ACueThatPlaysIsCutBeforeItChanges()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("play long");
        panel.Say("set cue long priority 9");
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void ACueThatWasChangedIsNoRepeatOfWhatItWas()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("play click");
        panel.RunUntil(2000);
        panel.Say("click.lra 20:90");
        panel.Say("play click");
        Assert.AreEqual(900, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ASetMakesTheDraftDirty()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("set theme gain 100");
        Assert.IsTrue(panel.Node.Draft.IsDirty);
        Assert.AreEqual(1, panel.Node.Draft.Edits);
    }

    [TestMethod]
    [DataRow("set", "err 4 column=4 the line ends too early")]
    [DataRow("set lane", "err 4 column=9 the line ends too early")]
    [DataRow("set lane lra", "err 4 column=13 the line ends too early")]
    [DataRow("set lane lra gain", "err 4 column=18 the line ends too early")]
    [DataRow("set theme", "err 4 column=10 the line ends too early")]
    [DataRow("set on ok press none", "err 1 column=5 unknown word")]
    [DataRow("set lane new gain 5", "err 1 column=10 unknown word")]
    [DataRow("set lane lra gain 101", "err 3 column=19 range=0..100 out of range")]
    [DataRow("set lane lra cool 0", "err 3 column=19 range=1..100 out of range")]
    [DataRow("set lane red heat 500", "err 1 column=14 expected=gain unknown word")]
    [DataRow("set lane tone cool 5", "err 1 column=15 expected=gain|drive unknown word")]
    [DataRow("set lane lra motor", "err 1 column=14 expected=gain|drive|heat|cool unknown word")]
    [DataRow("set lane lra gain x", "err 2 column=19 a number is expected")]
    [DataRow("set button dial hold 5", "err 10 column=12 that name belongs to another kind")]
    [DataRow("set encoder ok max 5", "err 10 column=13 that name belongs to another kind")]
    [DataRow("set encoder dial detents 3", "err 3 column=26 range=1..4 out of range")]
    [DataRow("set button ok settle 0", "err 3 column=22 range=1..200 out of range")]
    [DataRow("set ask save within 49", "err 3 column=21 range=50..60000 out of range")]
    [DataRow("set ask sive within 50", "err 1 column=9 nearest=save unknown word")]
    [DataRow("set theme pitch 49", "err 3 column=17 range=50..200 out of range")]
    [DataRow("set repeats floor 9", "err 3 column=19 range=10..100 out of range")]
    [DataRow("set repeats flor 9", "err 1 column=13 nearest=floor unknown word")]
    [DataRow("set cue click loop 10", "err 13 column=9 a looping cue is for waiting")]
    [DataRow("set cue click outcome", "err 11 column=9 an outcome cue answers the host, not an input")]
    [DataRow("set cue acknowledge outcome", "err 11 column=9 an outcome cue answers the host, not an input")]
    [DataRow("set cue confirm loop 10", "err 13 column=9 a looping cue is for waiting")]
    [DataRow("set ask save acknowledge confirm", "err 11 column=26 an outcome cue answers the host, not an input")]
    [DataRow("set ask save confirm click", "err 12 column=22 an action ends with an outcome cue")]
    [DataRow("set ask save timeout busy", "err 12 column=22 an action ends with an outcome cue")]
    public void TheSameRulesAndRangesHoldAsInTheNotation(string line, string expected)
    {
        TestPanel panel = StoredPanel.Made();
        string dump = panel.Say("dump");
        Assert.AreEqual(expected, panel.Say(line));
        Assert.AreEqual(dump, panel.Say("dump"));
        Assert.IsFalse(panel.Node.Draft.IsDirty);
    }
}
