using System.Globalization;
using HapticNode.Simulation;
using HapticNode.VirtualBoard;
using Spectre.Console;

namespace HapticNode.Cli.Rendering;

/// <summary>The device's heap in words, and as a table of those who have its live bytes.</summary>
internal static class HeapTable
{
    internal static string Summary(HeapReport heap)
    {
        string text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Kilobytes(heap.LiveBytes)} of {Kilobytes(heap.CapacityBytes)} kB live when ready, {Kilobytes(heap.LowestFreeBytes)} kB free at least, {heap.Collections} collections");
        text += heap.Collections == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {heap.LongestCollectionMicroseconds / 1000.0:0.00} ms the longest");
        return heap.FailedAllocations == 0
            ? text
            : text + string.Create(CultureInfo.InvariantCulture, $"; {heap.FailedAllocations} allocations failed, {heap.DiscardedEdges} edges discarded");
    }

    internal static void WriteOwners(HeapReport heap, IAnsiConsole console)
    {
        var table = new DataTable(DataColumn.Number("bytes"), new DataColumn("live when ready, on the device's heap", Wraps: true));
        foreach (HeapOwner owner in heap.Owners.Where(owner => owner.Bytes > 0))
        {
            table.Add(owner.Bytes.ToString(CultureInfo.InvariantCulture), Markup.Escape(owner.Name));
        }

        table.Write(console);
    }

    private static string Kilobytes(int bytes) => (bytes / 1024.0).ToString("0.0", CultureInfo.InvariantCulture);
}
