using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class RampTests
{
    // When the ramps of these lanes move first: those of two lanes next to each other are 1 ms apart.
    private const int RedFirst = 7000;
    private const int ToneFirst = 6000;

    [TestMethod]
    public void AMotorsRampMovesEveryFourMilliseconds()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 40:0>100");
        panel.Play("a", 0);
        panel.RunUntil(39999);
        Assert.AreEqual(9, panel.Lra.Count);
        for (int i = 1; i < 10; i++)
        {
            Near(i * 100, panel.Lra.LevelAt(i * 4000));
            Assert.AreEqual(i * 4000L, panel.Lra.Times[i - 1]);
        }
    }

    [TestMethod]
    public void ALightsRampMovesEverySixteenMilliseconds()
    {
        TestPanel panel = new TestPanel("cue a", "a.red 80:0>100");
        panel.Play("a", 0);
        panel.RunUntil(79999);
        Assert.AreEqual(5, panel.Red.Count);
        for (int i = 0; i < 5; i++)
        {
            int time = RedFirst + (i * 16000);
            Near(time / 80, panel.Red.LevelAt(time));
            Assert.AreEqual((long)time, panel.Red.Times[i]);
        }
    }

    [TestMethod]
    public void RampsOfTwoLightsMoveApart()
    {
        TestPanel panel = new TestPanel("cue a", "a.red 80:0>100", "a.green 80:0>100");
        panel.Play("a", 0);
        panel.RunUntil(79999);
        for (int i = 0; i < 4; i++)
        {
            Assert.AreEqual(1000L, panel.Green.Times[i] - panel.Red.Times[i]);
        }
    }

    [TestMethod]
    public void ARampEndsAtItsTime()
    {
        TestPanel panel = new TestPanel("cue a", "a.red 10:0>100 10:100");
        panel.Play("a", 0);
        panel.RunUntil(30000);
        Assert.AreEqual(10000L, panel.Red.FirstTimeAt(1000));
        Assert.AreEqual(0, panel.Red.LevelAt(20000));
    }

    [TestMethod]
    [DataRow("", 500)]
    [DataRow("~in", 250)]
    [DataRow("~out", 750)]
    [DataRow("~inout", 500)]
    [DataRow("~decay", 924)]
    public void ACurveBendsARamp(string curve, int half)
    {
        TestPanel panel = new TestPanel("cue a", "a.red 46:0>100" + curve);
        panel.Play("a", 0);
        panel.RunUntil(RedFirst + 16000);
        Near(half, panel.Red.LevelNow());
    }

    [TestMethod]
    public void ARampMayFallThroughNeutral()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 40:100>-100");
        panel.Play("a", 0);
        Assert.AreEqual(1000, panel.Lra.LevelNow());
        panel.RunUntil(36000);
        Near(-800, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ALateRampIsWhereItWouldBe()
    {
        TestPanel panel = new TestPanel("cue a", "a.red 80:0>100");
        panel.Play("a", 0);
        panel.JumpTo(60000);
        Near(750, panel.Red.LevelNow());
        Assert.AreEqual(RedFirst + (4 * 16000L), panel.Node.Due);
    }

    [TestMethod]
    public void ASweepMovesTheFrequencyAtAConstantLevel()
    {
        TestPanel panel = new TestPanel("cue a", "a.tone 28:20@1000>2000");
        int half = ToneFirst + 8000;
        panel.Play("a", 0);
        panel.RunUntil(half);
        Assert.AreEqual(200, panel.Tone.LevelNow());
        Near(1500, panel.Tone.HertzAt(half));
        panel.RunUntil(28000);
        Assert.AreEqual(0, panel.Tone.LevelNow());
    }

    [TestMethod]
    public void ARampThatIsShorterThanItsMovesEndsAtItsTime()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 2:20>100 10:50");
        panel.Play("a", 0);
        panel.RunUntil(2000);
        Assert.AreEqual(500, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void ARampBeginsWhenTheStepBeforeItHasEnded()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 20:20 40:0>100");
        panel.Play("a", 0);
        panel.RunUntil(40000);
        Near(500, panel.Lra.LevelNow());
        panel.RunUntil(59999);
        Near(900, panel.Lra.LevelNow());
    }

    private static void Near(int expected, int actual)
    {
        Assert.IsTrue(actual - expected <= 3 && expected - actual <= 3, actual.ToString());
    }
}
