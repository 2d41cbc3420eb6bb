using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using HapticNode.Deployment;
using HapticNode.Deployment.Assemblies;
using HapticNode.Deployment.Flashing;
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
        Option<string> target = Target();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("image", "Put the assemblies of a folder together to the image that the chip runs.") { folder, file, target, json };
        command.SetAction(parsed => Guard(terminal, () =>
        {
            ChipTarget chip = ChipTarget.Find(parsed.GetValue(target)!)!;
            DeploymentImage image = DeploymentImage.Build(parsed.GetValue(folder)!.FullName);
            CheckSize(image, chip);
            FileInfo? output = parsed.GetValue(file);
            if (output is not null)
            {
                using FileStream stream = File.Create(output.FullName);
                image.Write(stream);
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
    internal static Option<string> Target()
    {
        var option = new Option<string>("--target")
        {
            Description = "Firmware image of the chip, by nanoff's name for it.",
            HelpName = "NAME",
            DefaultValueFactory = _ => ChipTarget.DefaultName,
        };
        option.CompletionSources.Add(_ => ChipTarget.All.Select(target => target.Name));
        option.Validators.Add(result =>
        {
            string name = result.GetValueOrDefault<string>() ?? "";
            if (ChipTarget.Find(name) is not { } found)
            {
                IEnumerable<string> names = ChipTarget.All.Where(target => target.WhyNot is null).Select(target => target.Name);
                result.AddError($"There is no target '{name}': expected one of {string.Join(", ", names)}.");
            }
            else if (found.WhyNot is { } reason)
            {
                result.AddError($"'{name}' cannot be used: {reason}.");
            }
        });
        return option;
    }

    /// <summary>Does what a command does, as <see cref="Terminal.Guard"/>; assemblies and images that are wrong are told, too.</summary>
    internal static int Guard(Terminal terminal, Func<int> command) => terminal.Guard(() =>
    {
        try
        {
            return command();
        }
        catch (DeploymentException exception)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitCode.Invalid;
        }
    });

    /// <summary>Checks that an image fits the partition of its chip.</summary>
    /// <exception cref="DeploymentException">It does not.</exception>
    internal static void CheckSize(DeploymentImage image, ChipTarget chip)
    {
        if (image.Size > chip.DeploymentSize)
        {
            throw new DeploymentException(
                [$"The image has {Bytes(image.Size)}; the deployment partition of {chip.Name} holds {Bytes(chip.DeploymentSize)} (4 MB of flash)."]);
        }
    }

    private static object Summary(DeploymentImage image, ChipTarget chip, FileInfo? output) => new
    {
        Application = image.Application.Name,
        Target = chip.Name,
        Address = chip.DeploymentAddress,
        PartitionSize = chip.DeploymentSize,
        image.Size,
        File = output?.FullName,
        Assemblies = image.Assemblies.Select(assembly => new
        {
            assembly.Name,
            Version = assembly.Version.ToString(),
            assembly.Size,
            assembly.NativeChecksum,
        }),
    };

    private static void Write(DeploymentImage image, ChipTarget chip, FileInfo? output, IAnsiConsole console)
    {
        Table table = new Table { Border = TableBorder.Minimal }
            .AddColumn("assembly").AddColumn("version")
            .AddColumn(new TableColumn("bytes").RightAligned()).AddColumn(new TableColumn("of the partition").RightAligned());
        foreach (PeFile assembly in image.Assemblies)
        {
            table.AddRow(new Text(assembly.Name), new Text(assembly.Version.ToString()), Count(assembly.PaddedSize), Share(assembly.PaddedSize, chip));
        }

        table.AddRow(new Text("all", new Style(decoration: Decoration.Bold)), Text.Empty, Count(image.Size), Share(image.Size, chip));
        console.Write(table);
        console.MarkupLineInterpolated(
            $"{chip.Name} ({chip.Chip}): partition at 0x{chip.DeploymentAddress:X}, {Bytes(chip.DeploymentSize)} on 4 MB of flash.");
        if (output is not null)
        {
            console.MarkupLineInterpolated($"[bold]{output.Name}[/] is written. To the board: hapticnode flash --port PORT --target {chip.Name} --image {output.Name}");
        }
    }

    private static Text Count(int bytes) => new(bytes.ToString("N0", CultureInfo.InvariantCulture));

    private static Text Share(int bytes, ChipTarget chip) => new(((double)bytes / chip.DeploymentSize).ToString("P1", CultureInfo.InvariantCulture));

    private static string Bytes(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} bytes");
}
