using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using HapticNode.Core.Storage;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Cues;

[TestClass]
public sealed class StagedBankTests
{
    [TestMethod]
    public void ACleanOneHasThePanelAndNothingElse()
    {
        AssertClean(Staged(Draft()).Staged);
    }

    [TestMethod]
    public void LinesOfTheOneAreNotInTheOther()
    {
        TestParser draft = Draft();
        BankLoader staged = Staged(draft);
        Load(staged.Staged, "cue x", "x.l 9:9", "theme gain 7");
        Assert.AreEqual(50, draft.Bank.Option(Section.Theme, 0, Slot.ThemeGain));
        Assert.AreEqual(1, draft.Bank.Cues.Count);
        Assert.AreEqual(100, (int)draft.Bank.CueDuration[0]);
    }

    [TestMethod]
    public void StepsComeFromOnePool()
    {
        TestParser draft = Draft();
        BankLoader staged = Staged(draft);
        int free = draft.Bank.Steps.Free;
        Load(staged.Staged, "cue x", "x.m 1:1 1:2 1:3");
        Assert.AreEqual(free - 3, draft.Bank.Steps.Free);
    }

    [TestMethod]
    public void ACommitMakesItTheDraftAndKeepsTheSteps()
    {
        TestParser draft = Draft();
        BankLoader staged = Staged(draft);
        Load(staged.Staged, "cue x priority 9", "x.m 1:1 1:2 1:3", "cue y outcome", "y.l 7:7", "on b hold play x", "button b hold 9");
        staged.Commit();
        string[] lines = draft.Print();
        string[] expected =
        {
            "lane m motor", "lane l light", "button b hold 9", "encoder e", "theme", "repeats",
            "cue x priority 9", "x.m 1:1 1:2 1:3", "cue y outcome", "y.l 7:7", "on b hold play x",
        };
        Assert.AreEqual(Lines.Together(expected), Lines.Together(lines));
        Assert.AreEqual(30, (int)draft.Bank.CueDuration[0]);
        Assert.AreEqual(2, (int)draft.Bank.CueLanes[1]);
    }

    [TestMethod]
    public void AfterACommitCleaningGivesTheOldStepsBack()
    {
        TestParser draft = Draft();
        BankLoader staged = Staged(draft);
        Load(staged.Staged, "cue x", "x.m 1:1 1:2 1:3");
        staged.Commit();
        Assert.AreEqual(Bank.PoolSize - 5, draft.Bank.Steps.Free);
        Clean(staged);
        Assert.AreEqual(Bank.PoolSize - 3, draft.Bank.Steps.Free);
        Assert.AreEqual("x.m 1:1 1:2 1:3", draft.Print()[7]);
    }

    [TestMethod]
    public void WhatIsDroppedLeavesNothingBehind()
    {
        TestParser draft = Draft();
        BankLoader staged = Staged(draft);
        Load(staged.Staged, "lane extra light", "cue x loop 100", "x.extra 1:1", "on b press ask go acknowledge none");
        Clean(staged);
        Assert.IsNull(staged.Staged);
        Assert.AreEqual(Bank.PoolSize - 2, draft.Bank.Steps.Free);
        Assert.IsTrue(staged.MakeRoom());
        AssertClean(staged.Staged);
    }

    [TestMethod]
    public void LanesThatABankAddsAreNotThePanels()
    {
        TestParser draft = Draft();
        BankLoader staged = Staged(draft);
        Clean(staged);
        Load(draft.Bank, "lane extra light", "button top");
        staged.MakeRoom();
        Assert.AreEqual(2, staged.Staged.Lanes.Count);
        Assert.AreEqual(2, staged.Staged.Controls.Count);
        staged.Commit();
        Assert.AreEqual(2, draft.Bank.Lanes.Count);
    }

    [TestMethod]
    public void DroppingIsDoneInPieces()
    {
        BankLoader staged = Staged(Draft());
        int pieces = 1;
        staged.BeginDrop();
        while (!staged.Step())
        {
            pieces++;
        }

        Assert.IsTrue(pieces > Bank.MaxCues);
        Assert.IsTrue(staged.Step(), "it stays so");
    }

    [TestMethod]
    public void TheLastCueOfAllIsCommittedAsAnyOther()
    {
        TestParser draft = Draft();
        BankLoader staged = Staged(draft);
        for (int i = 0; i < Bank.MaxCues; i++)
        {
            Load(staged.Staged, "cue q" + i + " priority 9", "q" + i + ".m 5:" + i);
        }

        staged.Commit();
        Assert.AreEqual(Bank.MaxCues, draft.Bank.Cues.Count);
        Assert.AreEqual(50, (int)draft.Bank.CueDuration[Bank.MaxCues - 1]);
        Assert.AreEqual(9, (int)draft.Bank.PriorityOf[Bank.MaxCues - 1]);
    }

    private static TestParser Draft()
    {
        return new TestParser("lane m motor", "lane l light", "button b", "encoder e");
    }

    private static BankLoader Staged(TestParser draft)
    {
        BankLoader staged = new BankLoader(draft.Bank, draft.Parser);
        staged.TakePanel();
        Assert.IsTrue(staged.MakeRoom());
        Load(draft.Bank, "cue a", "a.m 5:50 5:60", "theme gain 50", "on b press play a");
        return staged;
    }

    private static void AssertClean(Bank bank)
    {
        Assert.AreEqual(2, bank.Lanes.Count);
        Assert.AreEqual(2, bank.Controls.Count);
        Assert.AreEqual(0, bank.Cues.Count);
        Assert.AreEqual(0, bank.Actions.Count);
        Assert.AreEqual((int)LaneKind.Light, (int)bank.LaneKinds[1]);
        Assert.AreEqual(100, bank.Option(Section.Theme, 0, Slot.ThemeGain));
        for (int i = 0; i < bank.Bindings.Length; i++)
        {
            Assert.AreEqual(Bank.Unbound, (int)bank.Bindings[i]);
        }
    }

    private static void Load(Bank bank, params string[] lines)
    {
        BankParser parser = new BankParser(bank);
        for (int i = 0; i < lines.Length; i++)
        {
            byte[] bytes = Ascii.Bytes(lines[i]);
            parser.Begin(bytes, bytes.Length);
            while (!parser.Step())
            {
            }

            if (parser.Problem == ParseProblem.None)
            {
                parser.Apply();
            }
        }
    }

    private static void Clean(BankLoader staged)
    {
        staged.BeginDrop();
        while (!staged.Step())
        {
        }
    }
}
