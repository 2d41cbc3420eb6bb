using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class RevertTests
{
    [TestMethod]
    public void RevertGoesBackToTheSavedBankWhichIsThenClean()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("set theme gain 90");
        string saved = panel.Say("dump");
        panel.Say("save");
        panel.Say("set theme gain 80");
        panel.Say("cue fresh");
        Assert.AreEqual("ok", panel.Say("revert"));
        Assert.AreEqual(saved, panel.Say("dump"));
        Assert.IsFalse(panel.Node.Draft.IsDirty);
    }

    [TestMethod]
    public void WhereNothingIsSavedThereIsNothingToGoBackTo()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("set theme gain 90");
        Assert.AreEqual("err 49 nothing has been saved", panel.Say("revert"));
        Assert.AreEqual("theme gain 90 pitch 100", Lines.Data(panel.Say("get theme"))[0]);
    }

    [TestMethod]
    public void FactoryGoesBackToTheFirmwaresBankAndSavesNothing()
    {
        MemoryStore store = new MemoryStore();
        TestPanel panel = StoredPanel.On(store);
        string factory = panel.Say("dump");
        panel.Say("set theme gain 90");
        panel.Say("save");
        Assert.AreEqual("ok", panel.Say("factory"));
        Assert.AreEqual(factory, panel.Say("dump"));
        Assert.IsTrue(panel.Node.Draft.IsDirty);
        Assert.AreEqual(Lines.Together("= - theme gain 90", "= + theme", "ok lines=2"), panel.Say("diff"));
    }

    [TestMethod]
    public void WhatIsTakenBackIsFeltAtOnce()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("set lane lra gain 10");
        panel.Say("button ok settle 200");
        panel.Say("factory");
        panel.Edge(TestPanel.Ok, 0, 1000);
        Assert.AreEqual(1000, panel.Lra.LevelNow());
        panel.Edge(TestPanel.Ok, 1, 11000);
        panel.RunUntil(20000);
        panel.Lra.Forget();
        panel.Edge(TestPanel.Ok, 0, 150000);
        Assert.IsTrue(panel.Lra.Count > 0, "the contact is trusted again after 5 ms");
    }

    [TestMethod]
    [DataRow("revert")]
    [DataRow("factory")]
    public void WhatPlaysIsCut(string verb)
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("save");
        panel.Say("play long");
        Assert.AreEqual("ok", panel.Say(verb));
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    [DataRow("revert")]
    [DataRow("factory")]
    public void WhileAnActionWaitsItsBankStays(string verb)
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("save");
        panel.Say("set theme gain 90");
        AskingPanel.Press(panel, 1000);
        Assert.AreEqual("err 47 a cue plays or an action is pending", panel.Say(verb));
        Assert.AreEqual("theme gain 90 pitch 100", Lines.Data(panel.Say("get theme"))[0]);
    }

    [TestMethod]
    [DataRow("revert")]
    [DataRow("factory")]
    public void AnActionThatIsAskedForMeanwhileKeepsItsBank(string verb)
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("save");
        panel.Say("set theme gain 90");
        Talk.Exchange(panel.Node, verb, 0);
        panel.Node.Receive(new byte[] { (byte)'\n' }, 1);
        for (int i = 0; i < 10; i++)
        {
            panel.Node.Step(0);
        }

        panel.Node.Edge(TestPanel.Save, 0, 0);
        Assert.AreEqual("err 47 a cue plays or an action is pending", Talk.Exchange(panel.Node, "\n", 0));
        Assert.AreEqual("theme gain 90 pitch 100", Lines.Data(panel.Say("get theme"))[0]);
    }

    [TestMethod]
    public void ASavedBankThatCannotBeReadLeavesTheDraft()
    {
        MemoryStore store = new MemoryStore();
        TestPanel panel = StoredPanel.On(store);
        panel.Say("save");
        panel.Say("set theme gain 90");
        store.Files[0][50] ^= 1;
        Assert.AreEqual("err 46 the flash could not be read or written", panel.Say("revert"));
        Assert.AreEqual("theme gain 90 pitch 100", Lines.Data(panel.Say("get theme"))[0]);
        Assert.IsTrue(panel.Node.Draft.IsDirty);
        Assert.AreEqual("ok generation=2", panel.Say("save"));
        Assert.AreEqual("ok", panel.Say("revert"));
    }

    [TestMethod]
    [DataRow("revert now", "err 5 column=8 unexpected text")]
    [DataRow("factory now", "err 5 column=9 unexpected text")]
    public void TheyTakeNoArgument(string line, string expected)
    {
        Assert.AreEqual(expected, StoredPanel.Made().Say(line));
    }
}
