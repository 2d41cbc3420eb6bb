namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class HardwareTests
{
    private static string PanelA => Path.Combine(Root(), "hardware", "panel-a");

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

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run in the source tree.");
        }

        return folder.FullName;
    }
}
