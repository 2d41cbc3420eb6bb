using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class ReplyTests
{
    [TestMethod]
    [DataRow("play a\n", 1)]
    [DataRow("play a\r\n", 1)]
    [DataRow("play a\r", 1)]
    [DataRow("\n\r\n\n", 0)]
    [DataRow("# a comment\n", 1)]
    [DataRow("  \n", 1)]
    [DataRow("play a", 0)]
    [DataRow("zzz\nplay a\n\nplay zzz\nvolume 50\n", 4)]
    public void EachLineGetsExactlyOneReply(string text, int replies)
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 5:50");
        string answer = Talk.Exchange(panel.Node, text, 0);
        Assert.AreEqual(replies, answer == "" ? 0 : CountLines(answer));
    }

    [TestMethod]
    public void ALineMayComeInPieces()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 5:50");
        Assert.AreEqual("", Talk.Exchange(panel.Node, "pla", 0));
        panel.RunUntil(5000);
        Assert.AreEqual("ok", Talk.Exchange(panel.Node, "y a\n", 5000));
        Assert.AreEqual(5000L, panel.Lra.FirstTimeAt(500));
    }

    [TestMethod]
    public void ALineWithAByteThatIsNotPrintableIsRefused()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 5:50");
        Assert.AreEqual("err 38 the line contains a byte that is not printable", Talk.Exchange(panel.Node, "pl\u0001a\u0002y a\n", 0));
        Assert.AreEqual(2, panel.Node.Counters.BadBytes);
        Assert.AreEqual("ok", panel.Say("play a"));
    }

    [TestMethod]
    public void AFullReplyRingHoldsTheNextLineBackAndLosesNothing()
    {
        TestPanel panel = new TestPanel();
        byte[] help = Ascii.Bytes("help set\n");
        for (int line = 0; line < 12; line++)
        {
            panel.Node.Receive(help, help.Length);
            Step(panel.Node, 20);
        }

        Assert.IsTrue(panel.Node.Console.HasWork(panel.Clock.Now));
        int lines = 0;
        while (panel.Node.Console.HasWork(panel.Clock.Now))
        {
            string answer = Talk.Take(panel.Node);
            Assert.AreEqual("\r\n", answer.Substring(answer.Length - 2), "only whole replies are sent");
            lines += CountLines(answer) - 1;
            Step(panel.Node, 20);
        }

        string rest = Talk.Take(panel.Node);
        Assert.AreEqual(24, lines + CountLines(rest) - 1);
    }

    [TestMethod]
    public void AStepWithWorkLeftAsksToBeCalledAgainAtOnce()
    {
        TestPanel panel = new TestPanel();
        byte[] line = Ascii.Bytes("volume 50\n");
        panel.Node.Receive(line, line.Length);
        Assert.AreEqual(0L, panel.Node.Step(0));
        Step(panel.Node, 10);
        Assert.AreEqual(Times.Never, panel.Node.Step(0));
    }

    private static void Step(Node node, int times)
    {
        for (int i = 0; i < times; i++)
        {
            node.Step(0);
        }
    }

    private static int CountLines(string text)
    {
        int lines = 1;
        for (int i = 0; i < text.Length; i++)
        {
            lines += text[i] == '\n' ? 1 : 0;
        }

        return lines;
    }
}
