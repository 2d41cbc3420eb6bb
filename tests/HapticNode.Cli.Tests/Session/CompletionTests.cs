using HapticNode.App.Nodes;

namespace HapticNode.Cli.Tests.Session;

[TestClass]
public sealed class CompletionTests
{
    [TestMethod]
    public void CueNamesAreThoseOfTheStandardBankWhereTheNodeIsNotAsked()
    {
        Outcome suggestions = Outcome.Of("[suggest:6]", "play c");

        suggestions.AssertSucceeded();
        CollectionAssert.IsSubsetOf(new[] { "click", "confirm", "celebrate" }, Lines(suggestions));
    }

    [TestMethod]
    public void ANodeThatMayBeAskedIsAsked()
    {
        const string Words = "play --port sim: c";
        Outcome suggestions = Outcome.Of($"[suggest:{Words.Length}]", Words);

        suggestions.AssertSucceeded();
        Assert.Contains("click", Lines(suggestions));
    }

    [TestMethod]
    [DataRow("/dev/pts/4", true)]
    [DataRow("sim:", true)]
    [DataRow("/dev/ttyUSB0", false)]
    [DataRow("COM3", false)]
    [DataRow("auto", false)]
    public void APortThatMayResetABoardIsLeftAlone(string port, bool isAsked) => Assert.AreEqual(isAsked, NodeLink.IsHarmless(port));

    private static string[] Lines(Outcome outcome) => outcome.Output.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
