using System.CommandLine;
using System.Text.Json;
using HapticNode.Cli.Rendering;
using HapticNode.Deployment;
using HapticNode.Deployment.Assemblies;
using HapticNode.Deployment.Flashing;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;
using Spectre.Console;

namespace HapticNode.Cli.Commands;

/// <summary><c>hapticnode image DIR</c>.</summary>
internal static class ImageCommand
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    internal static Command Create(Terminal terminal)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Folder with the .pe files of the application and of all it needs." };
        var file = new Option<FileInfo?>("--out", "-o") { Description = "Write the image to this file; without it, check only.", HelpName = "FILE" };
        Option<string> target = Target(chip => chip.WhyNot);
        var native = new Option<FileInfo?>("--native")
        {
            Description = "Compare with the native assemblies of a board: a file with what 'nanoff --nanodevice --devicedetails' prints.",
            HelpName = "FILE",
        };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("image", "Put the assemblies of a folder together to the image that the chip runs.") { folder, file, target, native, json };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            ChipTarget chip = ChipTarget.Find(parsed.GetValue(target)!)!;
            DeploymentImage image = DeploymentImage.Build(parsed.GetValue(folder)!.FullName);
            ImageFit.Check(image, chip);
            if (parsed.GetValue(native) is { } details)
            {
                NativeAssemblies.Read(details.FullName).Check(image);
            }

            FileInfo? output = parsed.GetValue(file);
            if (output is not null)
            {
                AtomicFile.Write(output.FullName, image.Write);
            }

            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(JsonSerializer.Serialize(Summary(image, chip, output), s_json));
            }
            else
            {
                Write(image, chip, output, terminal.Styled);
            }

            return ExitCode.Ok;
        }));
        return command;
    }

    /// <summary>The option that says which firmware is on the chip, and so where its application goes.</summary>
    /// <param name="whyNot">Why a target is refused; null for one that is not.</param>
    internal static Option<string> Target(Func<ChipTarget, string?> whyNot)
    {
        var option = new Option<string>("--target")
        {
            Description = "Firmware image of the chip, by nanoff's name for it.",
            HelpName = "NAME",
            DefaultValueFactory = _ => ChipTarget.DefaultName,
        };
        option.CompletionSources.Add(_ => ChipTarget.All.Where(target => whyNot(target) is null).Select(target => target.Name));
        option.Validators.Add(result =>
        {
            string name = result.GetValueOrDefault<string>() ?? "";
            if (ChipTarget.Find(name) is not { } found)
            {
                string[] names = [.. ChipTarget.All.Where(target => whyNot(target) is null).Select(target => target.Name)];
                result.AddError($"There is no target '{name}': {NearestWord.Expected(name, names)}{(NearestWord.Of(name, names) is null ? "." : "")}");
            }
            else if (whyNot(found) is { } reason)
            {
                result.AddError($"'{name}' cannot be used: {reason}.");
            }
        });
        return option;
    }

    private static object Summary(DeploymentImage image, ChipTarget chip, FileInfo? output) => new
    {
        Application = image.Application.Name,
        Target = chip.Name,
        Address = chip.DeploymentAddress,
        PartitionSize = chip.DeploymentSize,
        image.Size,
        File = output?.FullName,
        Assemblies = ImageTable.Summary(image),
    };

    private static void Write(DeploymentImage image, ChipTarget chip, FileInfo? output, IAnsiConsole console)
    {
        ImageTable.Write(image, chip, console);
        console.MarkupLineInterpolated(
            $"{chip.Name} ({chip.Chip}): partition at 0x{chip.DeploymentAddress:X}, {ImageTable.Bytes(chip.DeploymentSize)} on 4 MB of flash.");
        if (output is not null)
        {
            console.MarkupLineInterpolated($"[bold]{output.Name}[/] is written. To the board: hapticnode flash --port PORT --target {chip.Name} --image {output.Name}");
        }
    }
}
