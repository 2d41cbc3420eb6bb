using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class CueVerbTests
{
    [TestMethod]
    public void ACopyIsACueOfItsOwn()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("copy click clack"));
        Assert.AreEqual("ok", panel.Say("click.lra 1:1"));
        Assert.AreEqual(
            Lines.Together("= cue clack priority 4 cut loop 0", "= clack.lra 12:100 6:-100", "= clack.tone 5:20@3000", "ok lines=3"), panel.Say("get cue clack"));
    }

    [TestMethod]
    public void ARenamedCueAnswersWhatItAnswered()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("rename click clack"));
        Assert.AreEqual("on ok press play clack", Lines.Data(panel.Say("dump"))[26]);
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual(1000, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void WhatStandsBehindADeletedCueStaysAsItIs()
    {
        TestPanel panel = StoredPanel.Made();
        string[] before = Lines.Data(panel.Say("dump"));
        Assert.AreEqual("ok", panel.Say("delete long"));
        string[] after = Lines.Data(panel.Say("dump"));
        Assert.AreEqual(before.Length - 2, after.Length);
        for (int i = 0; i < after.Length; i++)
        {
            Assert.AreEqual(before[i < 14 ? i : i + 2], after[i]);
        }

        panel.Edge(TestPanel.Save, 0, 1000);
        Assert.AreEqual(100, panel.Red.LevelNow());
        Assert.AreEqual("ok", panel.Say("done save"));
        Assert.AreEqual(200, panel.Green.LevelNow());
    }

    [TestMethod]
    public void ABindingFollowsACueThatMovesUp()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("copy click clack");
        panel.Say("on ok press play clack");
        Assert.AreEqual("ok", panel.Say("delete long"));
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual(1000, panel.Lra.LevelNow());
        Assert.AreEqual("on ok press play clack", Lines.Data(panel.Say("dump"))[27]);
    }

    [TestMethod]
    public void ADeletedCueThatPlaysIsCut()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("play long");
        Assert.AreEqual(500, panel.Lra.LevelNow());
        Assert.AreEqual("ok", panel.Say("delete long"));
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ARenamedCueMakesTheDraftDirty()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.IsFalse(panel.Node.Draft.IsDirty);
        panel.Say("rename click clack");
        Assert.IsTrue(panel.Node.Draft.IsDirty);
    }

    [TestMethod]
    public void ADeletedCueGivesItsStepsBack()
    {
        TestPanel panel = StoredPanel.Made();
        int free = panel.Node.Bank.Steps.Free;
        panel.Say("copy click clack");
        Assert.AreEqual(free - 3, panel.Node.Bank.Steps.Free);
        Assert.AreEqual("ok", panel.Say("delete clack"));
        Assert.AreEqual(free, panel.Node.Bank.Steps.Free);
    }

    [TestMethod]
    [DataRow("delete click", "err 52 a binding or an action uses the cue")] // a binding
    [DataRow("delete acknowledge", "err 52 a binding or an action uses the cue")] // an acknowledgement
    [DataRow("delete timeout", "err 52 a binding or an action uses the cue")] // an outcome
    [DataRow("delete clik", "err 1 column=8 nearest=click unknown word")]
    [DataRow("copy click long", "err 18 column=12 that name is taken")]
    [DataRow("rename click click", "err 18 column=14 that name is taken")]
    [DataRow("copy click 7up", "err 9 column=12 a name is a-z, then a-z 0-9 -, at most 15")]
    [DataRow("copy click", "err 4 column=11 the line ends too early")]
    public void WhatCannotBeIsRefused(string line, string expected)
    {
        TestPanel panel = StoredPanel.Made();
        string dump = panel.Say("dump");
        Assert.AreEqual(expected, panel.Say(line));
        Assert.AreEqual(dump, panel.Say("dump"));
    }

    [TestMethod]
    public void ACopyThatDoesNotFitIsRefused()
    {
        TestPanel panel = StoredPanel.Made();
        string[] lines = ManySteps.Chains(panel.Node.Bank.Steps.Free / ManySteps.InALine);
        for (int i = 0; i < lines.Length; i++)
        {
            panel.Say(lines[i]);
        }

        string dump = panel.Say("dump");
        Assert.AreEqual("err 53 no room for the cue or its steps", panel.Say("copy q0 more"));
        Assert.AreEqual(dump, panel.Say("dump"));
    }

    [TestMethod]
    public void SetMakesACueThatIsNotThereYet()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("set cue fresh priority 7"));
        Assert.AreEqual("cue fresh priority 7 cut loop 0", Lines.Data(panel.Say("get cue fresh"))[0]);
        Assert.AreEqual("ok", panel.Say("set cue bare"));
        Assert.AreEqual("err 4 column=14 the line ends too early", panel.Say("set cue click"));
    }

    [TestMethod]
    public void ALineThatTakesACuesStepsSaysSo()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("set cue click priority 3"));
        Assert.AreEqual("ok steps=0", panel.Say("cue click"));
        Assert.AreEqual("ok", panel.Say("cue click"));
    }
}
