using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class SelfTestTests
{
    private const int All = -1;
    private const int Turn = 36000;
    private const int Alone = 150000;

    [TestMethod]
    public void TheLanesTakeTurnsOneAtATime()
    {
        TestPanel panel = new TestPanel();
        Assert.AreEqual((int)Refusal.None, (int)panel.Node.Host.CarryOut(Verb.SelfTest, All, -1, 0));
        RecordingOutput[] lanes = { panel.Lra, panel.Erm, panel.Tone, panel.Red, panel.Green, panel.Blue };
        for (int turn = 0; turn < lanes.Length; turn++)
        {
            panel.RunUntil(turn * Turn + 1000);
            for (int lane = 0; lane < lanes.Length; lane++)
            {
                Assert.AreEqual(lane == turn, lanes[lane].LevelNow() != 0, "lane " + lane + " in turn " + turn);
            }
        }
    }

    [TestMethod]
    public void BetweenTurnsAllIsNeutral()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Host.CarryOut(Verb.SelfTest, All, -1, 0);
        panel.RunUntil(Turn - 1000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Erm.LevelNow());
    }

    [TestMethod]
    public void ItIsLowAndShort()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Host.CarryOut(Verb.SelfTest, All, -1, 0);
        panel.RunUntil(300000);
        Assert.IsFalse(panel.Node.Player.IsPlaying());
        Assert.AreEqual(0, panel.Blue.LevelNow());
        Assert.AreEqual(400, panel.Erm.LevelAt(Turn));
        Assert.AreEqual(0, panel.Erm.HertzAt(Turn));
        Assert.AreEqual(150, panel.Tone.LevelAt(2 * Turn));
        Assert.AreEqual(2500, panel.Tone.HertzAt(2 * Turn));
        Assert.AreEqual(500, panel.Red.LevelAt(3 * Turn));
        Assert.AreEqual(0, panel.Node.Counters.Faults);
    }

    [TestMethod]
    public void EightLanesFitIntoTheLongestCue()
    {
        TestPanel panel = new TestPanel("lane seven light", "lane eight light");
        panel.Node.Host.CarryOut(Verb.SelfTest, All, -1, 0);
        Assert.AreEqual((8 * Turn - 8000) / StepPool.Tenth, (int)panel.Node.Bank.CueDuration[Bank.SelfTest]);
        Assert.IsTrue(panel.Node.Bank.CueDuration[Bank.SelfTest] <= Bank.MaxCueMicroseconds / StepPool.Tenth);
    }

    [TestMethod]
    public void OneLaneAloneTakesLonger()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Host.CarryOut(Verb.SelfTest, 3, -1, 0);
        Assert.AreEqual(500, panel.Red.LevelNow());
        panel.RunUntil(Alone - 200);
        Assert.AreEqual(500, panel.Red.LevelNow());
        panel.RunUntil(Alone);
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.AreEqual(0, panel.Lra.Count - CountOfNeutral(panel.Lra));
    }

    [TestMethod]
    public void AnInputCutsIt()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 10:90", "on ok press play a");
        panel.Node.Host.CarryOut(Verb.SelfTest, 0, -1, 0);
        panel.Edge(TestPanel.Ok, 0, 50000);
        Assert.AreEqual(900, panel.Lra.LevelNow());
        panel.RunUntil(70000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.IsFalse(panel.Node.Player.IsPlaying());
    }

    [TestMethod]
    public void AStopCutsIt()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Host.CarryOut(Verb.SelfTest, 0, -1, 0);
        panel.Node.Host.CarryOut(Verb.Stop, -1, -1, 1000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ASecondOneTakesTheFirstsPlace()
    {
        TestPanel panel = new TestPanel();
        panel.Node.Host.CarryOut(Verb.SelfTest, 0, -1, 0);
        panel.RunUntil(120000);
        panel.Node.Host.CarryOut(Verb.SelfTest, 1, -1, 120000);
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(400, panel.Erm.LevelNow());
    }

    [TestMethod]
    public void ItIsNeverTakenForARepeat()
    {
        TestPanel panel = new TestPanel();
        for (int i = 0; i < 5; i++)
        {
            panel.RunUntil(i * 5000L);
            panel.Node.Host.CarryOut(Verb.SelfTest, 0, -1, panel.Clock.Now);
            Assert.AreEqual(400, panel.Lra.LevelNow());
        }
    }

    [TestMethod]
    public void ItKeepsNoMoreStepsThanItNeedsHoweverOftenItRuns()
    {
        TestPanel panel = new TestPanel();
        int free = panel.Node.Bank.Steps.Free;
        for (int i = 0; i < 50; i++)
        {
            panel.RunUntil(i * 400000L);
            panel.Node.Host.CarryOut(Verb.SelfTest, i % 2 == 0 ? All : 2, -1, panel.Clock.Now);
        }

        Assert.IsTrue(free - panel.Node.Bank.Steps.Free <= 2 * Bank.MaxLanes);
    }

    [TestMethod]
    public void WhereThereIsNoStepLeftThereIsNothingToPlay()
    {
        TestPanel panel = new TestPanel("cue a");
        StepPool steps = panel.Node.Bank.Steps;
        while (steps.Free > 1)
        {
            steps.Take();
        }

        Assert.AreEqual((int)Refusal.Empty, (int)panel.Node.Host.CarryOut(Verb.SelfTest, All, -1, 0));
    }

    private static int CountOfNeutral(RecordingOutput output)
    {
        int count = 0;
        for (int i = 0; i < output.Count; i++)
        {
            count += output.Levels[i] == 0 ? 1 : 0;
        }

        return count;
    }
}
