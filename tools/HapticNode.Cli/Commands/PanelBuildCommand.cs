using System.CommandLine;
using HapticNode.App.Panels;
using HapticNode.Cli.Rendering;
using HapticNode.Documents.Files;
using HapticNode.Hardware;
using HapticNode.Hardware.Checks;
using HapticNode.Hardware.Firmware;
using HapticNode.Hardware.Panels;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode panel build DIR</c>, which <c>hapticnode hardware build DIR</c> is as well.</summary>
internal static class PanelBuildCommand
{
    internal static Command Create(Terminal terminal)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Folder with a panel.yaml." };
        var command = new Command("build", "Make all that follows from a panel file: drawings, parts list, pins, netlist, circuits, and its definition in C# for the firmware.") { folder };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            DirectoryInfo source = parsed.GetValue(folder)!;
            Panel panel = PanelFile.Load($"{source}");
            IReadOnlyList<Finding> findings = PanelCheck.Run(panel);
            if (!PanelCheck.IsSound(findings))
            {
                HardwareTables.Write(findings, withRules: false, terminal.Error);
                return ExitCode.Invalid;
            }

            string code = BoardSource.Write(panel, PanelChoice.CarriedLines(panel));
            foreach ((string name, bool isRemoved) in PanelFolder.Write(panel, source.FullName))
            {
                terminal.Output.WriteLine($"{Path.Combine(source.Name, name)}{(isRemoved ? " removed" : "")}");
            }

            // A shipped panel's definition lies with the firmware's sources, that of any other beside its file.
            string? boards = PanelFolder.DefinitionsBeside(source.FullName);
            string definition = boards is null ? BoardSource.FileName : BoardSource.ClassOf(panel.Name) + ".cs";
            string file = Path.Combine(boards ?? source.FullName, definition);
            if (!File.Exists(file) || File.ReadAllText(file) != code)
            {
                AtomicFile.WriteText(file, code);
                terminal.Output.WriteLine(boards is null ? Path.Combine(source.Name, definition) : Path.GetRelativePath(Environment.CurrentDirectory, file));
            }

            return ExitCode.Ok;
        }));
        return command;
    }
}
