using HapticNode.Core.Cues;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Cues;

[TestClass]
public sealed class BankMeasureTests
{
    [TestMethod]
    public void ACueLastsAsLongAsItsLongestLane()
    {
        Bank bank = new TestPanel("cue a", "a.lra 12:100 6.5:-100", "a.red 90:70>0").Node.Bank;
        Assert.AreEqual(185, (int)bank.LaneDuration(0, 0));
        Assert.AreEqual(900, (int)bank.CueDuration[0]);
        Assert.AreEqual(0, (int)bank.LaneDuration(0, 1));
    }

    [TestMethod]
    public void ACueKnowsItsLanes()
    {
        Bank bank = new TestPanel("cue a", "a.lra 12:100", "a.red 90:70").Node.Bank;
        Assert.AreEqual(1 | 8, (int)bank.CueLanes[0]);
    }

    [TestMethod]
    public void ACueThatBeginsAnewHasNoSteps()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 12:100 5:50", "a.red 90:70");
        int free = panel.Node.Bank.Steps.Free;
        Assert.AreEqual("ok steps=0", panel.Say("cue a"));
        Assert.AreEqual(0, (int)panel.Node.Bank.CueLanes[0]);
        Assert.AreEqual(0, (int)panel.Node.Bank.CueDuration[0]);
        Assert.AreEqual(free + 3, panel.Node.Bank.Steps.Free);
    }

    [TestMethod]
    public void NewStepsReplaceTheOldOnes()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 12:100 5:50");
        int free = panel.Node.Bank.Steps.Free;
        panel.Say("a.lra 7:40");
        Assert.AreEqual(70, (int)panel.Node.Bank.CueDuration[0]);
        Assert.AreEqual(free + 1, panel.Node.Bank.Steps.Free);
    }

    [TestMethod]
    public void ABankKnowsWhichCuesAnswerInputs()
    {
        Bank bank = Asking().Node.Bank;
        Assert.IsTrue(bank.IsAnswerToInput(0), "played");
        Assert.IsTrue(bank.IsAnswerToInput(1), "acknowledges");
        Assert.IsFalse(bank.IsAnswerToInput(2), "confirms");
    }

    [TestMethod]
    public void ABankKnowsWhichCuesEndActions()
    {
        Bank bank = Asking().Node.Bank;
        Assert.IsFalse(bank.IsOutcomeOfAction(1), "acknowledges");
        Assert.IsTrue(bank.IsOutcomeOfAction(2), "confirms");
        Assert.IsTrue(bank.IsOutcomeOfAction(3), "rejects");
        Assert.IsTrue(bank.IsOutcomeOfAction(4), "times out");
    }

    private static TestPanel Asking()
    {
        return new TestPanel("cue a", "cue acknowledge", "cue confirm outcome", "cue reject outcome", "cue timeout outcome", "on ok press play a", "on save press ask save");
    }
}
