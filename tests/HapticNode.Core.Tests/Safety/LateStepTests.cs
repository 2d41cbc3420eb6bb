using HapticNode.Core.Playback;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Safety;

[TestClass]
public sealed class LateStepTests
{
    [TestMethod]
    public void AStepThatIsTooLateWhileAMotorIsDrivenLatches()
    {
        TestPanel panel = Playing("a.lra 20:80 20:40");
        panel.JumpTo(20000 + Player.LatenessLimit + 1);
        Assert.AreEqual((int)FaultReason.Late, (int)panel.Node.Player.Latched);
        Assert.AreEqual(0, panel.Node.Player.LatchedLane);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(-1L, panel.Lra.FirstTimeAt(400));
    }

    [TestMethod]
    public void AStepJustWithinTheLimitDoesNot()
    {
        TestPanel panel = Playing("a.lra 20:80 80:40");
        panel.JumpTo(20000 + Player.LatenessLimit);
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
        Assert.AreEqual(400, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ALateStepOfALightDoesNot()
    {
        TestPanel panel = Playing("a.red 20:80 200:40");
        panel.JumpTo(150000);
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
        Assert.AreEqual(400, panel.Red.LevelNow());
    }

    [TestMethod]
    public void ALateStepOfAMotorAtRestDoesNot()
    {
        TestPanel panel = Playing("a.lra 20:0 200:40");
        panel.JumpTo(150000);
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
        Assert.AreEqual(400, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void TheLatestStepIsCountedEvenWhereItLatches()
    {
        TestPanel panel = Playing("a.lra 20:80");
        panel.JumpTo(100000);
        Assert.AreEqual(80000, panel.Node.Counters.Lateness.Longest);
    }

    [TestMethod]
    [DataRow(2200000000)]
    [DataRow(4295000000)]
    [DataRow(90000000000)]
    public void HoweverLateAStepIsItLatches(long later)
    {
        TestPanel panel = Playing("a.lra 20:80 20:40");
        panel.JumpTo(20000 + later);
        Assert.AreEqual((int)FaultReason.Late, (int)panel.Node.Player.Latched);
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    private static TestPanel Playing(string steps)
    {
        TestPanel panel = new TestPanel("cue a", steps);
        panel.Play("a", 0);
        return panel;
    }
}
