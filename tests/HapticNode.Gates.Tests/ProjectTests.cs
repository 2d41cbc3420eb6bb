using HapticNode.Gates.Tests.Gates;

namespace HapticNode.Gates.Tests;

/// <summary>The projects use one another downwards only, as docs/code-overview.md draws them.</summary>
[TestClass]
public sealed class ProjectTests
{
    // The lowest first. What stands in one layer does not know of each other.
    private static readonly string[][] s_layers =
    [
        ["HapticNode.Core", "HapticNode.NanoApi", "HapticNode.Documents", "HapticNode.NanoReferences"],
        ["HapticNode.Device", "HapticNode.VirtualBoard", "HapticNode.Actuators", "HapticNode.Banks", "HapticNode.Captures", "HapticNode.Link"],
        ["HapticNode.Library", "HapticNode.Metering", "HapticNode.Feel", "HapticNode.Hardware"],
        ["HapticNode.Hosting", "HapticNode.Measurements", "HapticNode.Deployment"],
        ["HapticNode.Simulation"],
        ["HapticNode.App"],
        ["HapticNode.Studio"],
        ["HapticNode.Cli"],
    ];

    // What makes a face: only the command line has a console, only the studio a web server.
    private static readonly string[] s_console = ["Spectre.Console", "System.CommandLine"];

    [TestMethod]
    public void EveryArrowBetweenProjectsPointsDown()
    {
        IReadOnlyDictionary<string, string> projects = ProjectArrows.In("firmware", "tools");
        Violations.AssertNone(LayerGate.Check([.. projects.Keys], ProjectArrows.Of(projects), s_layers));
    }

    [TestMethod]
    public void TheFirmwareUsesNoTool()
    {
        IReadOnlyDictionary<string, string> firmware = ProjectArrows.In("firmware");
        Assert.IsNotEmpty(firmware);
        Assert.IsEmpty(ProjectArrows.Of(firmware).Where(arrow => !firmware.ContainsKey(arrow.To)));
    }

    [TestMethod]
    public void OnlyTheCommandLineHasAConsole()
    {
        string[] found = [.. ProjectArrows.In("tools").Where(project => ProjectArrows.PackagesOf(project.Value).Intersect(s_console).Any()).Select(project => project.Key)];
        CollectionAssert.AreEqual(new[] { "HapticNode.Cli" }, found);
    }

    [TestMethod]
    public void FindsAnArrowThatDoesNotPointDownAndARoomWithoutALayer()
    {
        Arrow[] arrows = [new("top", "base", "top"), new("base", "top", "base"), new("left", "right", "left")];
        string[] found = [.. LayerGate.Check(["base", "left", "right", "top", "new"], arrows, [["base"], ["left", "right"], ["top"], ["gone"]]).Select(violation => violation.ToString())];
        CollectionAssert.AreEqual(
            new[]
            {
                "[layer] new has no layer: give it one in the table.",
                "[layer] gone is in the table, and does not exist.",
                "[layer] base uses top in base, which is not below it.",
                "[layer] left uses right in left, which is not below it.",
            },
            found);
    }
}
