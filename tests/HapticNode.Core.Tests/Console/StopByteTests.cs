using HapticNode.Core.Base;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class StopByteTests
{
    private const string Stop = "\u0003";

    [TestMethod]
    public void AStopByteStopsWithTheNextStepInTheMiddleOfALine()
    {
        TestPanel panel = Playing();
        byte[] bytes = Ascii.Bytes("volume 5" + Stop + "0");
        panel.Node.Receive(bytes, bytes.Length);
        panel.Node.Step(1000);
        Assert.AreEqual((int)FaultReason.Stop, (int)panel.Node.Player.Latched);
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void TheLineThatItInterruptsIsForgotten()
    {
        TestPanel panel = Playing();
        Assert.AreEqual("ok", Talk.Exchange(panel.Node, "play zz" + Stop + "clear\n", 1000));
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
    }

    [TestMethod]
    public void ItHasNoReplyOfItsOwn()
    {
        Assert.AreEqual("", Talk.Exchange(Playing().Node, Stop, 1000));
    }

    [TestMethod]
    public void ItWorksBeyondTheRoomForBytes()
    {
        TestPanel panel = Playing();
        byte[] bytes = new byte[140];
        bytes[139] = 3;
        panel.Node.Receive(bytes, bytes.Length);
        panel.Node.Step(1000);
        Assert.AreEqual((int)FaultReason.Stop, (int)panel.Node.Player.Latched);
    }

    [TestMethod]
    public void ItWorksWhileRepliesWaitToBeSent()
    {
        TestPanel panel = Playing();
        byte[] help = Ascii.Bytes("help\n");
        for (int i = 0; i < 10; i++)
        {
            panel.Node.Receive(help, help.Length);
            panel.Node.Step(0);
            panel.Node.Step(0);
            panel.Node.Step(0);
        }

        byte[] stop = { 3 };
        panel.Node.Receive(stop, 1);
        panel.Node.Step(1000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ALineThatWasTooLongIsForgottenWithItsLength()
    {
        TestPanel panel = Playing();
        string tooLong = "";
        for (int i = 0; i < 17; i++)
        {
            tooLong += "0123456789";
        }

        Assert.AreEqual("ok", Talk.Exchange(panel.Node, tooLong + Stop + "clear\n", 1000));
    }

    [TestMethod]
    public void AClearThatWasSentBeforeItDoesNotEndIt()
    {
        TestPanel panel = Playing();
        byte[] bytes = Ascii.Bytes("clear\nplay a\n" + Stop + "volume 50\n");
        panel.Node.Receive(bytes, bytes.Length);
        string answers = Talk.Exchange(panel.Node, "\n", 1000);
        Assert.AreEqual(Lines.Together("err 32 latched, say clear first", "err 32 latched, say clear first", "ok"), answers);
        Assert.AreEqual((int)FaultReason.Stop, (int)panel.Node.Player.Latched);
        Assert.AreEqual("ok", Talk.Exchange(panel.Node, "clear\n", 1000));
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
    }

    [TestMethod]
    public void AClearAfterItIsCarriedOutEvenWhereBytesWereLostBefore()
    {
        TestPanel panel = Playing();
        byte[] flood = new byte[4096];
        for (int i = 0; i < flood.Length; i++)
        {
            flood[i] = (byte)'x';
        }

        panel.Node.Receive(flood, flood.Length);
        panel.Node.Receive(new byte[] { 3 }, 1);
        Talk.Settle(panel.Node, 1000);
        Assert.AreEqual("ok", Talk.Exchange(panel.Node, "xxx" + Stop + "clear\n", 2000));
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
    }

    private static TestPanel Playing()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 200:50");
        panel.Play("a", 0);
        return panel;
    }
}
