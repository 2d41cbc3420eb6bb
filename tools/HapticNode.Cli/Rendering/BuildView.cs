using System.Globalization;
using System.Text.Json;
using HapticNode.App.Builds;
using Spectre.Console;

namespace HapticNode.Cli.Rendering;

/// <summary>A panel's built firmware: what it takes in the flash and on the heap of each board, and how it gets there.</summary>
internal static class BuildView
{
    private const double BytesPerKilobyte = 1024;

    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    internal static void Write(BuiltPanel built, IAnsiConsole console)
    {
        ImageTable.Write(built.Image, built.Boards[0].Target, console);
        var table = new DataTable(
            new DataColumn("board"), new DataColumn("target"), new DataColumn("partition"), DataColumn.Number("image"), DataColumn.Number("heap, kB"),
            DataColumn.Number("live when ready"), DataColumn.Number("free"));
        foreach (BuiltBoard board in built.Boards)
        {
            table.Add(
                Markup.Escape($"{board.Definition.Name} ({board.Definition.Board.Name})"), board.Target.Name, $"0x{board.Target.DeploymentAddress:X}",
                ImageTable.Share(built.Image.Size, board.Target), Kilobytes(board.Heap.CapacityBytes), Kilobytes(board.Heap.LiveBytes), Kilobytes(board.Heap.LowestFreeBytes));
        }

        table.Write(console);
        console.MarkupLine("The heap is modelled: one second after the start, with the factory bank.");
        console.MarkupLineInterpolated($"[bold]{built.File}[/] is written: {built.Panel.Name} with {built.Bank}. To the board:");
        foreach (BuiltBoard board in built.Boards)
        {
            console.MarkupLineInterpolated($"  hapticnode flash --port PORT --target {board.Target.Name} --image {built.File}");
        }
    }

    internal static string Json(BuiltPanel built) => JsonSerializer.Serialize(
        new
        {
            Panel = built.Panel.Name,
            built.Bank,
            built.Image.Size,
            File = Path.GetFullPath(built.File),
            Boards = built.Boards.Select(board => new
            {
                board.Definition.Name,
                Board = board.Definition.Board.Name,
                Map = board.Definition.Checksum.ToString("X8", CultureInfo.InvariantCulture),
                Target = board.Target.Name,
                Address = board.Target.DeploymentAddress,
                PartitionSize = board.Target.DeploymentSize,
                HeapBytes = board.Heap.CapacityBytes,
                HeapLiveBytes = board.Heap.LiveBytes,
                HeapLowestFreeBytes = board.Heap.LowestFreeBytes,
            }),
            Assemblies = ImageTable.Summary(built.Image),
        },
        s_json);

    private static string Kilobytes(int bytes) => (bytes / BytesPerKilobyte).ToString("0.0", CultureInfo.InvariantCulture);
}
