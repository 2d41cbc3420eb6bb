using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class WaitingVerbTests
{
    [TestMethod]
    [DataRow("done save")]
    [DataRow("failed save")]
    [DataRow("busy save on")]
    [DataRow("busy save off")]
    [DataRow("progress save 40")]
    public void EachAnswerToAnActionIsUnderstood(string line)
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        Assert.AreEqual("ok", panel.Say(line));
    }

    [TestMethod]
    [DataRow("done", "err 4 column=5 the line ends too early")]
    [DataRow("done sive", "err 1 column=6 nearest=save unknown word")]
    [DataRow("failed save now", "err 5 column=13 unexpected text")]
    [DataRow("busy save", "err 4 column=10 the line ends too early")]
    [DataRow("busy sive on", "err 1 column=6 nearest=save unknown word")]
    [DataRow("busy save of", "err 1 column=11 nearest=off unknown word")]
    [DataRow("progress save", "err 4 column=14 the line ends too early")]
    [DataRow("progress save 101", "err 3 column=15 range=0..100 out of range")]
    [DataRow("progress save half", "err 2 column=15 a number is expected")]
    public void AMistakeInAnAnswerIsPointedAt(string line, string expected)
    {
        TestPanel panel = AskingPanel.Made();
        AskingPanel.Press(panel, 1000);
        Assert.AreEqual(expected, panel.Say(line));
    }
}
