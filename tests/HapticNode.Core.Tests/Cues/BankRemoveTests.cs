using HapticNode.Core.Cues;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Cues;

/// <summary>A bank from which a cue was taken is as one that never had it.</summary>
[TestClass]
public sealed class BankRemoveTests
{
    [TestMethod]
    public void WhatIsBehindMovesUpWithItsStepsAndItsLength()
    {
        TestPanel panel = new TestPanel("cue one", "one.lra 10:100", "cue two", "two.lra 20:50 5:-50", "two.red 100:50", "cue three", "three.red 30:20", "cue four", "four.lra 40:20");
        Assert.AreEqual("ok", panel.Say("delete two"));
        Bank removed = panel.Node.Bank;
        Bank expected = new TestPanel("cue one", "one.lra 10:100", "cue three", "three.red 30:20", "cue four", "four.lra 40:20").Node.Bank;
        Assert.AreEqual(expected.Cues.Count, removed.Cues.Count);
        for (int cue = 0; cue <= expected.Cues.Count; cue++)
        {
            Assert.AreEqual((int)expected.CueDuration[cue], (int)removed.CueDuration[cue]);
            Assert.AreEqual((int)expected.CueLanes[cue], (int)removed.CueLanes[cue]);
            for (int lane = 0; lane < Bank.MaxLanes; lane++)
            {
                Assert.AreEqual(expected.LaneDuration(cue, lane), removed.LaneDuration(cue, lane));
            }
        }
    }
}
