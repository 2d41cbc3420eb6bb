using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class DumpTests
{
    [TestMethod]
    public void TheDumpIsTheWholeDraftAndTheSumOfItsLines()
    {
        string answer = StoredPanel.Made().Say("dump");
        string[] lines = Lines.Data(answer);
        for (int i = 0; i < lines.Length && i < StoredPanel.Factory.Length; i++)
        {
            Assert.AreEqual(StoredPanel.Factory[i], lines[i]);
        }

        Assert.AreEqual(StoredPanel.Factory.Length, lines.Length);
        Assert.AreEqual("ok lines=" + lines.Length + " crc=" + Sums.Crc32Of(lines), Lines.Last(answer));
    }

    [TestMethod]
    public void ADumpThatIsTypedIntoAnEmptyNodeMakesTheSameBank()
    {
        string dump = Rich().Say("dump");
        TestPanel other = new TestPanel();
        string[] lines = Lines.Data(dump);
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.AreEqual("ok", other.Say(lines[i]), lines[i]);
        }

        Assert.AreEqual(dump, other.Say("dump"));
    }

    [TestMethod]
    public void ADumpThatIsUploadedMakesTheSameBankWhateverWasThereBefore()
    {
        string dump = Rich().Say("dump");
        TestPanel other = StoredPanel.Made();
        Upload.All(other, Lines.Data(dump));
        Assert.AreEqual(dump, other.Say("dump"));
    }

    [TestMethod]
    public void ADumpThatIsUploadedInCheckedFormMakesTheSameBank()
    {
        string dump = Rich().Say("dump");
        TestPanel other = StoredPanel.Made();
        string[] lines = Lines.Data(dump);
        Assert.AreEqual("ok", CheckedHost.Say(other, 0, "begin"));
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.AreEqual("ok", CheckedHost.Say(other, (i + 1) % 100, lines[i]), lines[i]);
        }

        Assert.AreEqual("ok", CheckedHost.Say(other, 99, Upload.Commit(lines)));
        Assert.AreEqual(dump, CheckedHost.Say(other, 98, "dump"));
    }

    [TestMethod]
    public void AnInputIsAnsweredWhileADumpGoesOn()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Node.Receive(new byte[] { (byte)'d', (byte)'u', (byte)'m', (byte)'p', (byte)'\n' }, 5);
        for (int i = 0; i < 20; i++)
        {
            panel.Node.Step(0);
        }

        panel.Node.Edge(TestPanel.Ok, 0, 0);
        Assert.AreEqual(1000, panel.Lra.LevelNow());
        Assert.IsTrue(panel.Node.Console.HasWork(panel.Clock.Now));
        string answer = Talk.Exchange(panel.Node, "\n", 0);
        Assert.AreEqual("ok lines=", Lines.Last(answer).Substring(0, 9));
    }

    [TestMethod]
    public void ALongChainOfStepsIsDumpedInSeveralLines()
    {
        TestPanel panel = new TestPanel("cue a");
        for (int i = 0; i < 8; i++)
        {
            panel.Say("a.lra" + (i == 0 ? "" : " +") + " 1.5:10.5>-20.5~inout 1.5:100 1.5:-100 1.5:>30.3~decay");
        }

        string dump = panel.Say("dump");
        string[] lines = Lines.Data(dump);
        Assert.AreEqual("a.lra + ", lines[lines.Length - 1].Substring(0, 8));
        TestPanel other = new TestPanel(lines);
        Assert.AreEqual(dump, other.Say("dump"));
    }

    // A bank with something of everything.
    private static TestPanel Rich()
    {
        TestPanel panel = StoredPanel.Made();
        string[] edits =
        {
            "lane lra motor gain 90 drive 300 heat 900 cool 15",
            "lane extra light gain 5",
            "button ok settle 7 hold 0 double 0 repeat 90",
            "encoder dial detents 4 min -30000 max 30000",
            "theme gain 50 pitch 200",
            "repeats merge 0 soften 500 floor 100",
            "cue sweep priority 9 mix",
            "sweep.tone 20:0>60@160>12000~out 5:0 10.5:30 30:>0~decay",
            "sweep.extra 100:0>100~in",
            "cue spin priority 0 ignore gauge loop 60000",
            "spin.blue 150:8.1>45.9 150:>8",
            "on ok release play sweep",
            "on dial detent play click",
            "on dial limit ask turn within 60000 acknowledge sweep confirm confirm reject confirm timeout confirm",
            "on ok hold none",
        };
        for (int i = 0; i < edits.Length; i++)
        {
            Assert.AreEqual("ok", panel.Say(edits[i]), edits[i]);
        }

        return panel;
    }
}
