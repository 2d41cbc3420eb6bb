using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Playback;

[TestClass]
public sealed class GainTests
{
    [TestMethod]
    public void ALaneHasItsGain()
    {
        TestPanel panel = Playing("lane lra motor gain 50", "theme");
        Assert.AreEqual(400, panel.Lra.LevelNow());
        Assert.AreEqual(200, panel.Tone.LevelNow());
    }

    [TestMethod]
    public void TheThemesGainHoldsForAllLanes()
    {
        TestPanel panel = Playing("lane lra motor gain 50", "theme gain 50");
        Assert.AreEqual(200, panel.Lra.LevelNow());
        Assert.AreEqual(100, panel.Tone.LevelNow());
        Assert.AreEqual(300, panel.Red.LevelNow());
    }

    [TestMethod]
    public void VolumeIsForTonesAlone()
    {
        TestPanel panel = Playing("theme", "repeats");
        Assert.AreEqual("ok", panel.Say("volume 50"));
        Assert.AreEqual(100, panel.Tone.LevelNow());
        Assert.AreEqual(800, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void QuietTurnsTonesOffAtOnceAndOnAgain()
    {
        TestPanel panel = Playing("theme", "repeats");
        panel.Say("quiet on");
        Assert.AreEqual(0, panel.Tone.LevelNow());
        Assert.AreEqual(800, panel.Lra.LevelNow());
        panel.Say("quiet off");
        Assert.AreEqual(200, panel.Tone.LevelNow());
    }

    [TestMethod]
    public void VolumeAndQuietSurviveAnEdit()
    {
        TestPanel panel = Playing("theme", "repeats");
        panel.Say("volume 50");
        panel.Say("theme gain 50");
        Assert.AreEqual(50, panel.Tone.LevelNow());
        panel.Say("quiet on");
        panel.Say("theme");
        Assert.AreEqual(0, panel.Tone.LevelNow());
    }

    [TestMethod]
    public void TheThemesPitchMovesTones()
    {
        TestPanel panel = Playing("theme pitch 150", "repeats");
        Assert.AreEqual(1500, panel.Tone.HertzAt(0));
    }

    [TestMethod]
    public void APitchNeverGoesBelowWhatTheHardwareCanDo()
    {
        TestPanel panel = new TestPanel("theme pitch 50", "cue a", "a.tone 50:20@160");
        panel.Play("a", 0);
        Assert.AreEqual(160, panel.Tone.HertzAt(0));
    }

    [TestMethod]
    public void AnEditOfAGainIsFeltAtOnce()
    {
        TestPanel panel = Playing("theme", "repeats");
        panel.RunUntil(10000);
        Assert.AreEqual("ok", panel.Say("lane lra motor gain 25"));
        Assert.AreEqual(200, panel.Lra.LevelNow());
        Assert.AreEqual("ok", panel.Say("theme gain 50"));
        Assert.AreEqual(100, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void AGainOfZeroIsSilence()
    {
        TestPanel panel = Playing("theme gain 0", "repeats");
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Tone.LevelNow());
        Assert.AreEqual(0, panel.Red.LevelNow());
    }

    [TestMethod]
    public void ABrakeHasTheGainOfItsLane()
    {
        TestPanel panel = new TestPanel("lane lra motor gain 50", "cue a", "a.lra 20:-80");
        panel.Play("a", 0);
        Assert.AreEqual(-400, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void MutingTakesALaneATurn()
    {
        TestPanel panel = Playing("theme", "repeats");
        panel.RunUntil(10000);
        panel.Node.Host.CarryOut(Verb.Mute, 1, 0, 10000);
        int before = panel.Lra.Count + panel.Tone.Count + panel.Red.Count;
        for (int turn = 0; turn < 12; turn++)
        {
            panel.Node.Step(10000);
            int after = panel.Lra.Count + panel.Tone.Count + panel.Red.Count;
            Assert.IsTrue(after - before <= 1, "an edge need not wait for all lanes");
            before = after;
        }

        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(0, panel.Tone.LevelNow());
        Assert.AreEqual(0, panel.Red.LevelNow());
    }

    private static TestPanel Playing(string first, string second)
    {
        TestPanel panel = new TestPanel(first, second, "cue a", "a.lra 100:80", "a.tone 100:20@1000", "a.red 100:60");
        panel.Play("a", 0);
        return panel;
    }
}
