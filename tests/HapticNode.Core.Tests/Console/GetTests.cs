using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class GetTests
{
    [TestMethod]
    [DataRow("get lane lra", "lane lra motor gain 100 drive 400 heat 1500 cool 20")]
    [DataRow("get lane erm", "lane erm motor gain 100 drive 400 heat 3000 cool 30")]
    [DataRow("get lane tone", "lane tone tone gain 100 drive 400")]
    [DataRow("get lane red", "lane red light gain 100")]
    [DataRow("get button ok", "button ok settle 5 hold 500 double 300 repeat 0")]
    [DataRow("get button save", "button save settle 5 hold 500 double 0 repeat 0")]
    [DataRow("get encoder dial", "encoder dial detents 1 min 0 max 40 rest learned forward")]
    [DataRow("get ask save", "ask save within 500 acknowledge acknowledge confirm confirm reject reject timeout timeout")]
    [DataRow("get theme", "theme gain 100 pitch 100")]
    [DataRow("get repeats", "repeats merge 12 soften 100 floor 40")]
    public void GetIsOneLineWithEveryOptionThoseAtTheirDefaultsToo(string request, string expected)
    {
        Assert.AreEqual(Lines.Together("= " + expected, "ok lines=1"), StoredPanel.Made().Say(request));
    }

    [TestMethod]
    public void ACueComesWithItsSteps()
    {
        Assert.AreEqual(
            Lines.Together("= cue click priority 4 cut loop 0", "= click.lra 12:100 6:-100", "= click.tone 5:20@3000", "ok lines=3"),
            StoredPanel.Made().Say("get cue click"));
    }

    [TestMethod]
    public void ACueComesWithTheWordsThatAreSet()
    {
        TestPanel panel = new TestPanel("cue a mix gauge loop 300 priority 0", "cue b ignore outcome");
        Assert.AreEqual(Lines.Together("= cue a priority 0 mix loop 300 gauge", "ok lines=1"), panel.Say("get cue a"));
        Assert.AreEqual(Lines.Together("= cue b priority 5 ignore outcome loop 0", "ok lines=1"), panel.Say("get cue b"));
    }

    [TestMethod]
    public void TheLastOfTheCuesIsNotFollowedByTheBindings()
    {
        Assert.AreEqual(Lines.Together("= cue busy priority 1 cut loop 20000", "= busy.blue 50:50", "ok lines=2"), StoredPanel.Made().Say("get cue busy"));
    }

    [TestMethod]
    public void WhatItSaysOfALaneAButtonAnEncoderOrACueIsALineOfTheNotation()
    {
        string[] requests = { "get lane erm", "get button save", "get encoder dial", "get theme", "get repeats", "get cue click" };
        TestPanel panel = StoredPanel.Made();
        string dump = panel.Say("dump");
        for (int i = 0; i < requests.Length; i++)
        {
            string[] lines = Lines.Data(panel.Say(requests[i]));
            for (int line = 0; line < lines.Length; line++)
            {
                Assert.AreEqual("ok", panel.Say(lines[line]).Substring(0, 2), lines[line]);
            }
        }

        Assert.AreEqual(dump, panel.Say("dump"));
    }

    [TestMethod]
    [DataRow("get", "err 4 column=4 the line ends too early")]
    [DataRow("get lane", "err 4 column=9 the line ends too early")]
    [DataRow("get cue", "err 4 column=8 the line ends too early")]
    [DataRow("get lan lra", "err 1 column=5 nearest=lane unknown word")]
    [DataRow("get lane lrb", "err 1 column=10 nearest=lra unknown word")]
    [DataRow("get button dial", "err 10 column=12 that name belongs to another kind")]
    [DataRow("get encoder ok", "err 10 column=13 that name belongs to another kind")]
    [DataRow("get button nobody", "err 1 column=12 expected=ok|save|dial unknown word")]
    [DataRow("get ask saved", "err 1 column=9 nearest=save unknown word")]
    [DataRow("get theme gain", "err 5 column=11 unexpected text")]
    [DataRow("get cue click now", "err 5 column=15 unexpected text")]
    public void AMistakeIsPointedAt(string line, string expected)
    {
        Assert.AreEqual(expected, StoredPanel.Made().Say(line));
    }

    [TestMethod]
    public void GettingChangesNothing()
    {
        TestPanel panel = StoredPanel.Made();
        panel.Say("get cue click");
        Assert.IsFalse(panel.Node.Draft.IsDirty);
        Assert.AreEqual(0, panel.Node.Draft.Edits);
    }
}
