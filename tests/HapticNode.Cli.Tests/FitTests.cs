namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class FitTests
{
    private static readonly string[] s_bank = ["lane lra motor", "lane red light", "cue knock", "knock.lra 12:100 # hard", "knock.red 100:50"];

    [TestMethod]
    public void ItShowsTheNumbersBeforeAndAfterAndTheLine()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", s_bank);
        Outcome fit = Outcome.Of("fit", "knock", "--motor", "vlv101040a", "--bank", bank);
        fit.AssertSucceeded();
        foreach (string part in new[] { "knock.lra on vlv101040a, full level 2x rated", "at 0.0 ms before", "at 0.0 ms after", "- knock.lra 12:100 # hard" })
        {
            Assert.Contains(part, fit.Output);
        }

        Assert.AreEqual(s_bank[3], File.ReadAllLines(bank)[3], "Nothing is written without being asked for.");
    }

    [TestMethod]
    public void WhatItWritesPassesTheRuleForClicks()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", s_bank);
        Assert.Contains("buzzy-click", Outcome.Of("lint", bank).Output);
        Outcome fit = Outcome.Of("fit", "knock", "--bank", bank, "--write");
        fit.AssertSucceeded();
        Assert.Contains("+ " + File.ReadAllLines(bank)[3], fit.Output);
        Assert.EndsWith("# hard", File.ReadAllLines(bank)[3]);
        Outcome.Of("lint", bank).AssertSucceeded();
    }

    [TestMethod]
    public void AMotorThatCannotClickIsToldWithTheReason()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", "lane erm motor", "cue knock", "knock.erm 20:100 10:-100");
        Outcome fit = Outcome.Of("fit", "knock", "--bank", bank, "--peak", "0.3");
        fit.AssertSucceeded();
        Assert.Contains("knock.erm at 0.0 ms: no short click of this strength was found.", fit.Output);
        Assert.Contains("a rotating mass must first gain speed", fit.Output);
    }

    [TestMethod]
    public void ALongPushIsToldThatOnlyItsBrakeWasFitted()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", "lane erm motor", "cue push", "push.erm 60:100");
        Assert.Contains("only its brake was fitted", Outcome.Of("fit", "push", "--bank", bank).Output);
    }

    [TestMethod]
    public void AMistypedCueGetsTheNearest()
    {
        Outcome fit = Outcome.Of("fit", "clik");
        Assert.AreEqual(ExitCode.Usage, fit.ExitCode);
        Assert.EndsWith("did you mean 'click'?", fit.Error.TrimEnd());
    }

    [TestMethod]
    public void ACueWithoutAMotorHasNothingToFit()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", "lane red light", "cue glow", "glow.red 50:50");
        Outcome.Of("fit", "glow", "--bank", bank).AssertFailed(ExitCode.Failed, "own.bank: glow drives no motor: there is nothing to fit.");
    }

    [TestMethod]
    public void WritingNeedsAFile() => Outcome.Of("fit", "click", "--write").AssertFailed(
        ExitCode.Usage, "--write needs --bank: the standard bank is part of the firmware.");
}
