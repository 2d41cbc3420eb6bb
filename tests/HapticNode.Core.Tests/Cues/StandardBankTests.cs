using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Cues;

[TestClass]
public sealed class StandardBankTests
{
    [TestMethod]
    public void EveryLineIsUnderstood()
    {
        Node node = new Node();
        for (int i = 0; i < StandardLines.All.Length; i++)
        {
            Assert.AreEqual((int)ParseProblem.None, (int)node.Draft.LoadLine(StandardLines.All[i]), StandardLines.All[i]);
        }
    }

    [TestMethod]
    [DataRow("click")]
    [DataRow("release")]
    [DataRow("tick")]
    [DataRow("limit")]
    [DataRow("double")]
    [DataRow("hold")]
    [DataRow("acknowledge")]
    [DataRow("confirm")]
    [DataRow("reject")]
    [DataRow("timeout")]
    [DataRow("warn")]
    [DataRow("hint")]
    [DataRow("busy")]
    [DataRow("progress")]
    [DataRow("message")]
    [DataRow("sent")]
    [DataRow("seen")]
    [DataRow("approve")]
    [DataRow("celebrate")]
    public void ACueSpeaksToTwoSensesForAtMost300Milliseconds(string name)
    {
        TestPanel panel = new TestPanel(StandardLines.All);
        Bank bank = panel.Node.Bank;
        int cue = panel.CueNamed(name);
        int senses = 0;
        for (int kind = 0; kind <= 2; kind++)
        {
            senses += PlaysOn(bank, cue, (LaneKind)kind) ? 1 : 0;
        }

        Assert.IsTrue(senses >= 2);
        Assert.IsTrue(bank.CueDuration[cue] > 0 && bank.CueDuration[cue] <= Bank.MaxCueMicroseconds / StepPool.Tenth);
    }

    [TestMethod]
    public void WhatItPrintsReadsBackAsTheSameBank()
    {
        TestParser first = new TestParser(StandardLines.All);
        string[] lines = first.Print();
        Assert.AreEqual(StandardLines.All.Length, lines.Length);
        CollectionAssert.AreEqual(lines, new TestParser(lines).Print());
    }

    private static bool PlaysOn(Bank bank, int cue, LaneKind kind)
    {
        for (int lane = 0; lane < bank.Lanes.Count; lane++)
        {
            if (bank.LaneKinds[lane] == kind && (bank.CueLanes[cue] & (1 << lane)) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
