using HapticNode.Core.Playback;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class VoiceTests
{
    private const int NoneLess = -1;

    [TestMethod]
    public void SixteenCuesPlayTogether()
    {
        TestPanel panel = Filled(16, NoneLess);
        Assert.AreEqual(16 * 20, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Node.Counters.Stolen);
    }

    [TestMethod]
    public void ASeventeenthTakesThePlaceOfTheOldest()
    {
        TestPanel panel = Filled(17, NoneLess);
        Assert.AreEqual(16 * 20, panel.Lra.LevelNow());
        Assert.AreEqual(1, panel.Node.Counters.Stolen);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.CueCut));
        Assert.AreEqual(panel.CueNamed("v0"), panel.Records.Subject);
    }

    [TestMethod]
    public void ASeventeenthTakesThePlaceOfTheLeastImportantFirst()
    {
        TestPanel panel = Filled(17, 7);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.CueCut));
        Assert.AreEqual(panel.CueNamed("v7"), panel.Records.Subject);
    }

    [TestMethod]
    public void TheLanesOfAStolenVoiceGoSilent()
    {
        TestPanel panel = new TestPanel("cue first mix priority 0", "first.red 300:50");
        panel.Play("first", 0);
        Fill(panel, 16, NoneLess);
        Assert.AreEqual(0, panel.Red.LevelNow());
    }

    [TestMethod]
    public void VoicesAreFreeWhenTheirCuesEnd()
    {
        TestPanel panel = Filled(16, NoneLess);
        panel.RunUntil(400000);
        Assert.IsFalse(panel.Node.Player.IsPlaying());
        Assert.AreEqual(0, panel.Lra.LevelNow());
        panel.Play("v3", 500000);
        Assert.AreEqual(20, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void AVoiceWithoutTracksIsFree()
    {
        Voices voices = new Voices(new TestParser("cue a").Bank);
        voices.Begin(0, 0, Lanes.One, Voices.NoTag, 0, 0);
        Assert.AreEqual(0, voices.FindFree());
        voices.Tracks[0] = 1;
        Assert.AreEqual(1, voices.FindFree());
    }

    [TestMethod]
    public void WhereThereAreNoMoreTracksTheOldestGives()
    {
        TestPanel panel = new TestPanel();
        for (int i = 0; i < 7; i++)
        {
            string name = "v" + i.ToString();
            panel.Say("cue " + name + " mix");
            string[] lanes = { "lra", "erm", "tone", "red", "green", "blue" };
            for (int lane = 0; lane < lanes.Length; lane++)
            {
                Assert.AreEqual("ok", panel.Say(name + "." + lanes[lane] + " 200:10" + (lane == 2 ? "@1000" : "")));
            }

            panel.Play(name, panel.Clock.Now + 1000);
            panel.RunUntil(panel.Clock.Now + 1000);
        }

        // Six lanes each, and six of them are thirty-six of the forty tracks.
        Assert.AreEqual(1, panel.Node.Counters.Stolen);
        Assert.AreEqual(600, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void StolenVoicesThatShareALaneLeaveItNeutral()
    {
        TestPanel panel = new TestPanel();
        string[] names = { "first", "second" };
        for (int i = 0; i < names.Length; i++)
        {
            panel.Say("cue " + names[i] + " mix priority 0");
            panel.Say(names[i] + ".red 300:50");
            panel.Play(names[i], panel.Clock.Now + 1000);
        }

        Fill(panel, 16, NoneLess);
        Assert.AreEqual(0, panel.Red.LevelNow());
        Assert.AreEqual(2, panel.Node.Counters.Stolen);
    }

    [TestMethod]
    public void TheOldestIsTheOldestWhereverItsVoiceStands()
    {
        TestPanel panel = new TestPanel("cue short mix", "short.lra 2:2", "cue late mix", "late.lra 300:2");
        panel.Play("short", 500);
        Fill(panel, 15, NoneLess);
        panel.Play("late", panel.Clock.Now + 1000);
        Assert.AreEqual(0, panel.Node.Counters.Stolen);
        TraceReader.Count(panel.Records, TraceKind.CueCut);
        panel.Say("cue last mix");
        panel.Say("last.lra 200:2");
        panel.Play("last", panel.Clock.Now + 1000);
        panel.RunUntil(panel.Clock.Now + 1000);
        Assert.AreEqual(1, panel.Node.Counters.Stolen);
        Assert.IsTrue(TraceReader.Find(panel.Records, TraceKind.CueCut));
        Assert.AreEqual(panel.CueNamed("v0"), panel.Records.Subject);
    }

    [TestMethod]
    public void AfterAnInterruptionEveryVoiceIsFree()
    {
        TestPanel panel = Filled(16, NoneLess);
        panel.Node.Player.Recover(panel.Clock.Now);
        for (int i = 0; i < 16; i++)
        {
            panel.Play("v" + i.ToString(), panel.Clock.Now + 1000);
        }

        panel.RunUntil(panel.Clock.Now + 1000);
        Assert.AreEqual(0, panel.Node.Counters.Stolen);
        Assert.AreEqual(16 * 20, panel.Lra.LevelNow());
    }

    private static TestPanel Filled(int count, int leastImportant)
    {
        TestPanel panel = new TestPanel();
        Fill(panel, count, leastImportant);
        return panel;
    }

    private static void Fill(TestPanel panel, int count, int leastImportant)
    {
        for (int i = 0; i < count; i++)
        {
            string name = "v" + i.ToString();
            Assert.AreEqual("ok", panel.Say("cue " + name + " mix priority " + (i == leastImportant ? "1" : "5")));
            Assert.AreEqual("ok", panel.Say(name + ".lra 200:2"));
            panel.Play(name, panel.Clock.Now + 1000);
        }
    }
}
