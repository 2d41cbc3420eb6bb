using HapticNode.Core.Cues;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class UploadRoomTests
{
    private const string Full = "err 8 ";
    private const string NoRoom = "err 44 too many steps beside the draft's, nothing has changed";
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
            Assert.IsTrue(answer == "ok" || answer.Substring(0, 6) == Full, answer);
            refused += answer == "ok" ? 0 : 1;
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
    public void ABankThatDoesNotFitBesideTheDraftIsNotTakenInPart()
    {
        TestPanel panel = Big();
        Assert.AreEqual("ok", panel.Say("set theme gain 50"));
        string dump = panel.Say("dump");
        Assert.AreEqual(NoRoom, panel.Say("factory"));
        Assert.AreEqual(NoRoom, panel.Say("diff factory"));
        Assert.AreEqual(dump, panel.Say("dump"));
    }

    [TestMethod]
    public void AnEmptyUploadMakesRoomForIt()
    {
        TestPanel panel = Big();
        string dump = panel.Say("dump");
        Upload.All(panel);
        Assert.AreEqual("ok", panel.Say("factory"));
        Assert.AreEqual(dump, panel.Say("dump"));
    }

    // More than half of all steps.
    private static TestPanel Big()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Boot(null, ManySteps.Chains(TooMuch / 8 * 5), 0);
        return panel;
    }
}
