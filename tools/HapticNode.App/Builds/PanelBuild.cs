using HapticNode.App.Panels;
using HapticNode.Deployment;
using HapticNode.Deployment.Building;
using HapticNode.Deployment.Flashing;
using HapticNode.Documents.Files;
using HapticNode.Hardware;
using HapticNode.Hardware.Checks;
using HapticNode.Hardware.Firmware;
using HapticNode.Hardware.Panels;
using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.App.Builds;

/// <summary>Builds a panel's firmware and puts it together to a checked image.</summary>
public static class PanelBuild
{
    private const string WorkFolder = "obj";
    private const string ReferencePanel = "panel-a";

    private const long HeapNanoseconds = 1_000_000_000;

    /// <summary>Builds.</summary>
    /// <param name="panelFolder">A folder with a <c>panel.yaml</c>; null for the reference panel as the tool carries it.</param>
    /// <param name="outFolder">Where the image goes; intermediate files go to <c>obj</c> in it.</param>
    /// <param name="dotnet">Full path of <c>dotnet</c>.</param>
    /// <param name="packages">A folder with packages as files, to look in besides the machine's sources; null for none.</param>
    /// <returns>The image and what it needs on each of the panel's boards.</returns>
    /// <exception cref="PanelException">The panel file is wrong, or breaks a rule.</exception>
    /// <exception cref="Banks.BankException">The panel's bank is wrong.</exception>
    /// <exception cref="Actuators.Profiles.ProfileException">An actuator profile is wrong or not there.</exception>
    /// <exception cref="DeviceBuildException">The device build failed; there is no image then, not even that of an earlier build.</exception>
    /// <exception cref="DeploymentException">The assemblies do not go together, or the image does not fit a board.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static BuiltPanel Run(string? panelFolder, string outFolder, string dotnet, string? packages = null)
    {
        string work = Path.Combine(outFolder, WorkFolder);
        Panel panel = PanelFile.Load(panelFolder ?? Shipped(Path.Combine(work, ReferencePanel)));
        RefuseUnsound(panel);
        string definition = BoardSource.Write(panel, PanelChoice.CarriedLines(panel));
        Directory.CreateDirectory(work);
        string file = Path.Combine(outFolder, panel.Name + ".bin");
        File.Delete(file);

        var build = new DeviceBuild(dotnet, work, packages);
        DeploymentImage image = DeploymentImage.Build(build.Run(BoardSource.ClassOf(panel.Name), definition));
        BuiltBoard[] boards = [.. panel.Boards.Select(board => Check(panel, board, image))];
        AtomicFile.Write(file, image.Write);
        return new BuiltPanel(panel, PanelChoice.BankOf(panel).Name, image, file, boards);
    }

    private static string Shipped(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, string content) in PanelTemplates.Copy(ReferencePanel, ReferencePanel))
        {
            AtomicFile.WriteText(Path.Combine(folder, name), content);
        }

        return folder;
    }

    private static void RefuseUnsound(Panel panel)
    {
        IReadOnlyList<Finding> findings = PanelCheck.Run(panel);
        if (!PanelCheck.IsSound(findings))
        {
            throw new UnsoundPanelException(panel, findings);
        }
    }

    private static BuiltBoard Check(Panel panel, NodeBoard board, DeploymentImage image)
    {
        PanelChoice choice = PanelChoice.Load(panel.Folder, board.Definition);
        ChipTarget target = ChipTarget.Find(choice.Definition.Board.Image)!;
        ImageFit.Check(image, target);
        HeapReport heap = Runner.Run(new RunOptions
        {
            Scenario = new Scenario("start", [], HeapNanoseconds),
            BankLines = choice.Bank.Lines,
            Panel = choice.Simulated,
        }).Heap!;
        return new BuiltBoard(choice.Definition, target, heap);
    }
}
