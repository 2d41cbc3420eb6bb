using HapticNode.Core.Cues;
using HapticNode.Core.Storage;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class UploadRoomTests
{
    private const string Full = "err 8 ";
    private const int TooMuch = Bank.PoolSize / ManySteps.InALine;

    [TestMethod]
    public void ABankOfAllButTheDraftsStepsFits()
    {
        TestPanel panel = StoredPanel.Made();
        string[] lines = ManySteps.Chains(panel.Node.Bank.Steps.Free / ManySteps.InALine);
        Upload.All(panel, lines);
        Assert.AreEqual(lines.Length / 5, Lines.Data(panel.Say("list cues")).Length);
    }

    [TestMethod]
    public void WhereTheStepsRunOutALineIsRefusedAndTheCommitToo()
    {
        TestPanel panel = StoredPanel.Made();
        string[] lines = ManySteps.Chains(TooMuch);
        Assert.AreEqual("ok", panel.Say("begin"));
        int refused = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            string answer = panel.Say(lines[i]);
            Assert.IsTrue(answer.Substring(0, 3) == "ok " || answer.Substring(0, 6) == Full, answer);
            refused += answer.Substring(0, 2) == "ok" ? 0 : 1;
        }

        Assert.IsTrue(refused > 0);
        Assert.AreEqual("err 45 ", panel.Say(Upload.Commit(lines)).Substring(0, 7));
        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
    }

    [TestMethod]
    public void AfterwardsTheNextUploadHasAllTheRoomAgain()
    {
        TestPanel panel = StoredPanel.Made();
        int free = panel.Node.Bank.Steps.Free;
        string[] tooMuch = ManySteps.Chains(TooMuch);
        for (int times = 0; times < 3; times++)
        {
            panel.Say("begin");
            for (int i = 0; i < tooMuch.Length; i++)
            {
                panel.Say(tooMuch[i]);
            }

            panel.Say("abort");
        }

        panel.Say("begin");
        Assert.AreEqual(free, panel.Node.Bank.Steps.Free);
    }

    [TestMethod]
    public void ABankThatDoesNotFitBesideTheDraftTakesItsPlaceAllTheSame()
    {
        TestPanel panel = Big();
        string dump = panel.Say("dump");
        Assert.AreEqual("ok", panel.Say("set theme gain 50"));
        Assert.AreEqual("ok", panel.Say("factory"));
        Assert.AreEqual(dump, panel.Say("dump"));
        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
    }

    [TestMethod]
    public void TheSavedBankTakesThePlaceOfADraftThatIsFull()
    {
        MemoryStore store = new MemoryStore();
        TestPanel panel = FullAfterASave(store);
        Assert.AreEqual("ok", panel.Say("revert"));
        Assert.AreEqual("ok lines=0", panel.Say("diff"));
        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
        Assert.IsFalse(panel.Node.Draft.IsDirty);
    }

    [TestMethod]
    public void WhereTheSavedBankCannotBeReadOnTheWayTheFactorysIsLeft()
    {
        MemoryStore store = new MemoryStore();
        TestPanel panel = FullAfterASave(store);

        // Once it is read through beside the draft, and then anew.
        store.FailingCall = store.Calls + store.Files[0].Length / BankFile.BytesPerPiece + 10;
        Assert.AreEqual("err 46 the flash could not be read or written", panel.Say("revert"));
        Assert.AreEqual("ok lines=0", panel.Say("diff factory"));
        Assert.IsTrue(panel.Node.Draft.IsDirty);
    }

    // The factory's bank is saved, and then the draft takes all the room that there is.
    private static TestPanel FullAfterASave(MemoryStore store)
    {
        TestPanel panel = StoredPanel.On(store);
        panel.Say("");
        Assert.AreEqual("ok generation=1", panel.Say("save"));
        string[] lines = ManySteps.Chains(panel.Node.Bank.Steps.Free / ManySteps.InALine);
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.AreEqual("ok", panel.Say(lines[i]), lines[i]);
        }

        panel.Say("cue rest");
        while (panel.Node.Bank.Steps.Free > 0)
        {
            Assert.AreEqual("ok", panel.Say("rest.lra + 1:1"));
        }

        return panel;
    }

    // More than half of all steps.
    private static TestPanel Big()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Boot(null, new GivenBank(ManySteps.Chains(TooMuch / 8 * 5)), 0);
        return panel;
    }
}
