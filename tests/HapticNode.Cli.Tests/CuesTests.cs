namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class CuesTests
{
    [TestMethod]
    public void AllCuesAreATable()
    {
        Outcome cues = Outcome.Of("cues");
        cues.AssertSucceeded();
        Assert.StartsWith("standard: 19 cues", cues.Output);
        string acknowledge = cues.Output.Split('\n').Single(line => line.TrimStart().StartsWith("acknowledge", StringComparison.Ordinal));
        CollectionAssert.AreEqual(
            new[] { "acknowledge", "140", "5", "cut", "answers a touch", "lra blue" }, acknowledge.Split('│').Select(cell => cell.Trim()).ToArray());
    }

    [TestMethod]
    public void OneCueIsAPictureWithItsNotation()
    {
        Outcome click = Outcome.Of("cues", "click");
        click.AssertSucceeded();
        string[] lines = [.. click.Output.Split('\n').Select(line => line.TrimEnd())];
        Assert.AreEqual("click: 18 ms, priority 5, cut, answers a touch", lines[0]);
        CollectionAssert.IsSubsetOf(
            new[]
            {
                "      lra " + new string('▇', 12),
                "          " + new string(' ', 12) + new string('█', 6),
                "     tone " + new string('▂', 5),
                "  click.lra 12:85 6:-100",
                "  click.tone 5:20@3000",
            },
            lines);
    }

    [TestMethod]
    public void AMistypedNameGetsTheNearest()
    {
        Outcome cues = Outcome.Of("cues", "clik");
        Assert.AreEqual(ExitCode.Usage, cues.ExitCode);
        Assert.AreEqual("", cues.Output);
        Assert.StartsWith("standard: there is no cue 'clik': ", cues.Error);
        Assert.EndsWith("did you mean 'click'?", cues.Error.TrimEnd());
    }

    [TestMethod]
    public void ABankFileInPlaceOfACueIsToldWhereItBelongs()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", "lane red light");

        Outcome cues = Outcome.Of("cues", bank);

        Assert.AreEqual(ExitCode.Usage, cues.ExitCode);
        Assert.Contains($"'hapticnode cues --bank {bank}'", cues.Error);
    }

    [TestMethod]
    public void TheCuesOfAnotherBankAreShown()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", "lane red light", "cue glow", "glow.red 100:0>50");
        Outcome cues = Outcome.Of("cues", "--bank", bank);
        cues.AssertSucceeded();
        Assert.StartsWith("own.bank: 1 cues", cues.Output);
    }
}
