using System.Globalization;
using HapticNode.Deployment;
using HapticNode.Deployment.Assemblies;
using HapticNode.Deployment.Flashing;
using Spectre.Console;

namespace HapticNode.Cli.Rendering;

/// <summary>What an image is made of, and how much of the partition each part takes.</summary>
internal static class ImageTable
{
    internal static void Write(DeploymentImage image, ChipTarget target, IAnsiConsole console)
    {
        var table = new DataTable(new DataColumn("assembly"), new DataColumn("version"), DataColumn.Number("bytes"), DataColumn.Number("of the partition"));
        foreach (PeFile assembly in image.Assemblies)
        {
            table.Add(Markup.Escape(assembly.Name), assembly.Version.ToString(), Count(assembly.PaddedSize), Share(assembly.PaddedSize, target));
        }

        table.Add("[bold]all[/]", "", Count(image.Size), Share(image.Size, target));
        table.Write(console);
    }

    internal static object Summary(DeploymentImage image) => image.Assemblies.Select(assembly => new
    {
        assembly.Name,
        Version = assembly.Version.ToString(),
        assembly.Size,
        assembly.NativeChecksum,
    });

    internal static string Share(int bytes, ChipTarget target) => ((double)bytes / target.DeploymentSize).ToString("P1", CultureInfo.InvariantCulture);

    internal static string Bytes(int count) => $"{Count(count)} bytes";

    private static string Count(int bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);
}
