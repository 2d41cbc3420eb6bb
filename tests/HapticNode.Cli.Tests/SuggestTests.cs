namespace HapticNode.Cli.Tests;

/// <summary>What a shell asks for when somebody presses Tab.</summary>
[TestClass]
public sealed class SuggestTests
{
    [TestMethod]
    [DataRow("[suggest:-1]")]
    [DataRow("[suggest:99999999999]")]
    [DataRow("[suggest:1000]")]
    [DataRow("[suggest:x]")]
    public void APositionOutsideOfTheLineSuggestsNothing(string directive)
    {
        Outcome outcome = Outcome.Of(directive, "hapticnode ru");
        outcome.AssertSucceeded();
        Assert.AreEqual("", outcome.Output);
    }

    [TestMethod]
    public void ABeginningIsCompleted()
    {
        Assert.Contains("run", Outcome.Of("[suggest:2]", "ru").Output);
    }
}
