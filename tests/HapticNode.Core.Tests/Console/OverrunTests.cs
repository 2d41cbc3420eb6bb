using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class OverrunTests
{
    private const int Capacity = 2048;

    [TestMethod]
    public void WhatDoesNotFitIsLostAsAWholeAndTheNodeSaysSo()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 5:50");
        Overrun(panel, "a.lra 5:10 ");
        string answer = Drain(panel);
        Assert.AreEqual("err 37 receive buffer overflow, lines lost", answer);
    }

    [TestMethod]
    public void TheRestOfTheLineThatWasCutIsNotTakenForALine()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 5:50");
        Overrun(panel, "a.lra 5:10 ");
        Drain(panel);
        Assert.AreEqual("", Talk.Exchange(panel.Node, "play a\n", 0));
        Assert.AreEqual("ok", Talk.Exchange(panel.Node, "play a\n", 0));
        Assert.AreEqual(500, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void LostBytesAreCounted()
    {
        TestPanel panel = new TestPanel();
        Overrun(panel, "x");
        Assert.AreEqual(100, panel.Node.Counters.BadBytes);
    }

    [TestMethod]
    public void AStopByteIsHeardAmongBytesThatAreLost()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 50:50");
        Talk.Exchange(panel.Node, "play a\n", 0);
        Overrun(panel, "x");
        panel.Node.Receive(new byte[] { 3 }, 1);
        panel.Node.Step(1000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    // Fills the ring to its last byte with the beginning of one line, and then offers a hundred bytes more.
    private static void Overrun(TestPanel panel, string beginning)
    {
        byte[] first = Ascii.Bytes(beginning);
        byte[] bytes = new byte[Capacity];
        for (int i = 0; i < Capacity; i++)
        {
            bytes[i] = i < first.Length ? first[i] : (byte)' ';
        }

        panel.Node.Receive(bytes, Capacity);
        panel.Node.Receive(bytes, 100);
    }

    private static string Drain(TestPanel panel)
    {
        while (panel.Node.Console.HasWork(panel.Clock.Now))
        {
            panel.Node.Step(0);
        }

        string answer = Talk.Take(panel.Node);
        return answer.Substring(0, answer.Length - 2);
    }
}
