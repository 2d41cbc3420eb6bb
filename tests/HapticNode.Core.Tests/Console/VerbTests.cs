using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class VerbTests
{
    [TestMethod]
    public void PlayPlaysACue()
    {
        TestPanel panel = Made();
        Assert.AreEqual("ok", panel.Say("play a"));
        Assert.AreEqual(500, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void PlayTellsWhyACueDoesNotPlay()
    {
        TestPanel panel = Made();
        Assert.AreEqual("err 35 the cue has no steps", panel.Say("play empty"));
        panel.Say("play a");
        Assert.AreEqual("err 34 a more important cue plays", panel.Say("play small"));
        panel.Say("stop");
        Assert.AreEqual("err 32 latched, say clear first", panel.Say("play a"));
    }

    [TestMethod]
    public void StopLatchesAndClearEndsThat()
    {
        TestPanel panel = Made();
        panel.Say("play a");
        Assert.AreEqual("ok", panel.Say("stop"));
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual((int)FaultReason.Stop, (int)panel.Node.Player.Latched);
        Assert.AreEqual("ok", panel.Say("clear"));
        Assert.AreEqual((int)FaultReason.None, (int)panel.Node.Player.Latched);
    }

    [TestMethod]
    public void QuietAndVolumeAreForTones()
    {
        TestPanel panel = Made();
        panel.Say("play a");
        Assert.AreEqual("ok", panel.Say("volume 25"));
        Assert.AreEqual(50, panel.Tone.LevelNow());
        Assert.AreEqual("ok", panel.Say("quiet on"));
        Assert.AreEqual(0, panel.Tone.LevelNow());
        Assert.AreEqual("ok", panel.Say("quiet off"));
        Assert.AreEqual(50, panel.Tone.LevelNow());
    }

    [TestMethod]
    public void HelpTellsHowALineIsWritten()
    {
        Assert.AreEqual("= play CUE: plays the cue now\r\nok lines=1", Made().Say("help play"));
    }

    [TestMethod]
    public void ALineOfTheNotationChangesTheBank()
    {
        TestPanel panel = Made();
        Assert.AreEqual("ok", panel.Say("a.lra 12:90 6:-90"));
        panel.Say("play a");
        Assert.AreEqual(900, panel.Lra.LevelNow());
    }

    [TestMethod]
    [DataRow("play", "err 4 column=5 the line ends too early")]
    [DataRow("play a b", "err 5 column=8 unexpected text")]
    [DataRow("play b", "err 1 column=6 expected=a|empty|small unknown word")]
    [DataRow("play smal", "err 1 column=6 nearest=small unknown word")]
    [DataRow("stop now", "err 5 column=6 unexpected text")]
    [DataRow("quiet", "err 4 column=6 the line ends too early")]
    [DataRow("quiet onn", "err 1 column=7 nearest=on unknown word")]
    [DataRow("volume loud", "err 2 column=8 a number is expected")]
    [DataRow("volume 101", "err 3 column=8 range=0..100 out of range")]
    [DataRow("volume -1", "err 3 column=8 range=0..100 out of range")]
    [DataRow("done sav", "err 1 column=6 unknown word")]
    [DataRow("paly a", "err 1 column=1 nearest=play unknown word")]
    [DataRow("buton ok", "err 1 column=1 nearest=button unknown word")]
    [DataRow("a.lra 12:101", "err 3 column=10 range=-100..100 out of range")]
    [DataRow("a.lra", "err 4 column=6 the line ends too early")]
    public void AMistakeIsAnsweredWithItsPlaceAndWhatIsNear(string line, string expected)
    {
        Assert.AreEqual(expected, Made().Say(line));
    }

    [TestMethod]
    public void MistakesAndRefusalsAreCounted()
    {
        TestPanel panel = Made();
        panel.Say("zzz");
        panel.Say("play empty");
        panel.Say("play a");
        Assert.AreEqual(2, panel.Node.Counters.BadLines);
    }

    private static TestPanel Made()
    {
        return new TestPanel("cue a priority 6", "a.lra 100:50", "a.tone 100:20@1000", "cue empty", "cue small priority 2", "small.lra 100:20");
    }
}
