using HapticNode.Cli.Rendering;
using HapticNode.Hardware.Checks;

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
    public void BuildMakesAllThatPanelBuildMakesAndRemovesWhatIsStale()
    {
        using var folder = new TemporaryFolder();
        Outcome.Of("panel", "new", "mine", "--out", folder.Path).AssertSucceeded();
        folder.Write("wiring-gone.svg", "<svg/>");

        Outcome build = Outcome.Of("hardware", "build", folder.Path);

        build.AssertSucceeded();
        Assert.Contains("wiring-gone.svg removed", build.Output);
        Assert.IsFalse(File.Exists(folder.PathOf("wiring-gone.svg")));
        Assert.IsTrue(File.Exists(folder.PathOf("schematic.svg")));
        Assert.AreEqual("", Outcome.Of("panel", "build", folder.Path).Output);
    }

    [TestMethod]
    public void FindingsOfOneRuleAreOneLine()
    {
        PanelRule rule = PanelCheck.Rules[0];
        using var output = new StringWriter();
        HardwareTables.Write([new Finding(rule, "panel.yaml", 3, "A", "is open"), new Finding(rule, "panel.yaml", 7, "B", "is open")], withRules: false, output);

        Assert.StartsWith($"panel.yaml:3: {(rule.Severity == Severity.Wrong ? "wrong" : "advice")}: A, B (line 7) is open ({rule.Name})", output.ToString());
        Assert.AreEqual(1, output.ToString().Split("why:").Length - 1);
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
