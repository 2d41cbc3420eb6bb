using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class LongLineTests
{
    [TestMethod]
    public void TheLongestLineIsUnderstood()
    {
        TestPanel panel = new TestPanel("cue a");
        Assert.AreEqual("ok", panel.Say(Line(Limits.MaxLine)));
        Assert.AreEqual(50, (int)panel.Node.Bank.CueDuration[0]);
    }

    [TestMethod]
    public void ALineThatIsLongerIsRefusedAndChangesNothing()
    {
        TestPanel panel = new TestPanel("cue a");
        Assert.AreEqual("err 17 column=161 the line is longer than 160 bytes", panel.Say(Line(Limits.MaxLine + 1)));
        Assert.AreEqual(0, (int)panel.Node.Bank.CueDuration[0]);
    }

    [TestMethod]
    public void TheLineAfterALongOneIsUnderstood()
    {
        TestPanel panel = new TestPanel("cue a");
        panel.Say(Line(1000));
        Assert.AreEqual("ok", panel.Say("a.lra 5:50"));
    }

    [TestMethod]
    public void ALongLineOfStepsIsReadWordByWordSoThatAnInputIsNotHeldUp()
    {
        TestPanel panel = new TestPanel("cue a", "cue b", "b.lra 10:70", "on ok press play b");
        byte[] line = Ascii.Bytes("a.lra 1:1 1:1 1:1 1:1 1:1 1:1 1:1 1:1 1:1\n");
        panel.Node.Receive(line, line.Length);
        panel.Node.Step(0);
        panel.Node.Step(0);
        panel.Node.Step(0);
        panel.Node.Step(0);
        panel.Node.Edge(TestPanel.Ok, 0, 0);
        Assert.AreEqual(700, panel.Lra.LevelNow());
        Assert.AreEqual(0, (int)panel.Node.Bank.CueDuration[0], "the line has not been carried out yet");
        Assert.AreEqual("ok", Talk.Exchange(panel.Node, "\n", 0));
        Assert.AreEqual(90, (int)panel.Node.Bank.CueDuration[0]);
    }

    // A line of the wanted length, the rest of it a comment.
    private static string Line(int length)
    {
        string line = "a.lra 5:50 #";
        while (line.Length < length)
        {
            line += "x";
        }

        return line;
    }
}
