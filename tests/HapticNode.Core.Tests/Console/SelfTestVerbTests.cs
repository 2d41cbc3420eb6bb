using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class SelfTestVerbTests
{
    [TestMethod]
    public void SelfTestTriesEachLane()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("selftest"));
        panel.RunUntil(300000);
        Assert.IsTrue(panel.Lra.FirstTimeAt(400) >= 0);
        Assert.IsTrue(panel.Erm.FirstTimeAt(400) >= 0);
        Assert.IsTrue(panel.Tone.FirstTimeAt(150) >= 0);
        Assert.IsTrue(panel.Blue.FirstTimeAt(500) >= 0);
    }

    [TestMethod]
    public void SelfTestOfALaneTriesThatAlone()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("selftest erm"));
        Assert.AreEqual(400, panel.Erm.LevelNow());
        panel.RunUntil(300000);
        Assert.AreEqual(0, panel.Erm.LevelNow());
        Assert.AreEqual(-1L, panel.Lra.FirstTimeAt(400));
    }

    [TestMethod]
    public void ItIsRefusedAsAnyCueIs()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("set cue long priority 9");
        panel.Say("play long");
        Assert.AreEqual("err 34 a more important cue plays", panel.Say("selftest"));
        panel.Say("stop");
        Assert.AreEqual("err 32 latched, say clear first", panel.Say("selftest"));
    }

    [TestMethod]
    public void ItIsNoPartOfTheBank()
    {
        TestPanel panel = StoredPanel.Made();
        string before = panel.Say("dump");
        panel.Say("selftest");
        Assert.AreEqual(before, panel.Say("dump"));
        Assert.AreEqual(7, Lines.Data(panel.Say("list cues")).Length);
        Assert.AreEqual("err 1 column=6 unknown word", panel.Say("play selftest"));
        Assert.IsFalse(panel.Node.Draft.IsDirty);
    }

    [TestMethod]
    public void ACueMayHaveItsName()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", panel.Say("cue selftest"));
        Assert.AreEqual("ok", panel.Say("selftest.red 5:5"));
        Assert.AreEqual("ok", panel.Say("play selftest"));
        Assert.AreEqual(50, panel.Red.LevelNow());
    }

    [TestMethod]
    [DataRow("selftest lrb", "err 1 column=10 nearest=lra unknown word")]
    [DataRow("selftest lra erm", "err 5 column=14 unexpected text")]
    public void AMistakeIsPointedAt(string line, string expected)
    {
        Assert.AreEqual(expected, StoredPanel.Made().Say(line));
    }
}
