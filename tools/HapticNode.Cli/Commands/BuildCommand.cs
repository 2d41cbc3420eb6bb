using System.CommandLine;
using HapticNode.App.Builds;
using HapticNode.Cli.Rendering;
using HapticNode.Deployment.Building;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode build --panel DIR -o out</c>.</summary>
internal static class BuildCommand
{
    internal static Command Create(Terminal terminal) => Create(terminal, DotnetLocator.Find);

    internal static Command Create(Terminal terminal, Func<string?> findDotnet)
    {
        var panel = new Option<DirectoryInfo?>("--panel") { Description = "Folder with a panel.yaml; without it, panel-a as it is shipped.", HelpName = "DIR" };
        var output = new Option<DirectoryInfo>("--out", "-o")
        {
            Description = "Folder for the image, PANEL.bin; what leads to it goes to the folder obj in it.",
            HelpName = "DIR",
            DefaultValueFactory = _ => new DirectoryInfo("out"),
        };
        var packages = new Option<DirectoryInfo?>("--packages") { Description = "Folder with packages as .nupkg files, to look in besides the sources that this machine has.", HelpName = "DIR" };
        packages.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<DirectoryInfo?>() is { Exists: false } missing)
            {
                result.AddError($"There is no folder '{missing}' with packages.");
            }
        });
        Option<bool> json = CommonOptions.Json();
        var command = new Command("build", "Build the firmware for a panel, with its bank, to a checked image for 'hapticnode flash'. Needs the .NET SDK.") { panel, output, packages, json };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            if (findDotnet() is not { } dotnet)
            {
                terminal.Error.WriteLine(DotnetLocator.Hint);
                return ExitCode.Failed;
            }

            try
            {
                // As it was typed, so that what is printed can be typed again.
                BuiltPanel built = LongWork.Do(
                    terminal, "building", () => PanelBuild.Run(parsed.GetValue(panel)?.ToString(), $"{parsed.GetValue(output)}", dotnet, parsed.GetValue(packages)?.FullName));
                if (parsed.GetValue(json))
                {
                    terminal.Output.WriteLine(BuildView.Json(built));
                }
                else
                {
                    BuildView.Write(built, terminal.Styled);
                }

                return ExitCode.Ok;
            }
            catch (UnsoundPanelException unsound)
            {
                HardwareTables.Write(unsound.Findings, withRules: false, terminal.Error);
                terminal.Error.WriteLine(unsound.Message);
                return ExitCode.Invalid;
            }
        }));
        return command;
    }
}
