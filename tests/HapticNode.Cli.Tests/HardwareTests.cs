namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class HardwareTests
{
    internal static string PanelA => RepositoryRoot.PathOf("hardware", "panel-a");

    [TestMethod]
    public void ThePanelPassesItsRules()
    {
        Outcome check = Outcome.Of("hardware", "check", PanelA);
        check.AssertSucceeded();
        Assert.Contains("0 wrong", check.Output);
    }

    [TestMethod]
    public void ThePinsAreATable()
    {
        Outcome pins = Outcome.Of("hardware", "pins", PanelA);
        pins.AssertSucceeded();
        Assert.Contains("LRA_PWM", pins.Output);
    }

    [TestMethod]
    public void AFolderWithoutAPanelIsAnError()
    {
        using var folder = new TemporaryFolder();
        Outcome check = Outcome.Of("hardware", "check", folder.Path);
        Assert.AreNotEqual(ExitCode.Ok, check.ExitCode);
        Assert.Contains("panel.yaml", check.Error);
    }
}
