using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class ListTests
{
    [TestMethod]
    [DataRow("list lanes", "lra motor|erm motor|tone tone|red light|green light|blue light")]
    [DataRow("list controls", "ok button|save button|dial encoder")]
    [DataRow("list actions", "save")]
    [DataRow("list cues", "click ms=18 lanes=lra+tone|long ms=200 lanes=lra|acknowledge ms=50 lanes=red|confirm ms=50 lanes=green|reject ms=50 lanes=green|timeout ms=50 lanes=green|busy ms=50 lanes=blue")]
    public void AListHasALineForEachName(string request, string expected)
    {
        string[] wanted = expected.Split('|');
        string[] lines = Lines.Data(StoredPanel.Made().Say(request));
        Assert.AreEqual(wanted.Length, lines.Length);
        for (int i = 0; i < wanted.Length; i++)
        {
            Assert.AreEqual(wanted[i], lines[i]);
        }
    }

    [TestMethod]
    public void ACueWithoutStepsHasNoLanes()
    {
        Assert.AreEqual(Lines.Together("= empty ms=0 lanes=", "ok lines=1"), new TestPanel("cue empty").Say("list cues"));
    }

    [TestMethod]
    public void ACueMayPlayOnEveryLane()
    {
        TestPanel panel = new TestPanel("cue a", "a.lra 1:1", "a.erm 2:2", "a.tone 3:3@300", "a.red 4:4", "a.green 5:5", "a.blue 299.9:6");
        Assert.AreEqual("= a ms=299.9 lanes=lra+erm+tone+red+green+blue", Lines.Of(panel.Say("list cues"))[0]);
    }

    [TestMethod]
    public void AnEmptyListHasNoLines()
    {
        Assert.AreEqual("ok lines=0", new TestPanel().Say("list cues"));
        Assert.AreEqual("ok lines=0", new TestPanel().Say("list actions"));
    }

    [TestMethod]
    [DataRow("list", "err 4 column=5 the line ends too early")]
    [DataRow("list lights", "err 1 column=6 expected=cues|lanes|controls|actions unknown word")]
    [DataRow("list cues now", "err 5 column=11 unexpected text")]
    public void AMistakeIsPointedAt(string line, string expected)
    {
        Assert.AreEqual(expected, StoredPanel.Made().Say(line));
    }
}
