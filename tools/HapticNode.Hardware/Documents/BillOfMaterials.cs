using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Documents;

/// <summary>What must be bought for a panel.</summary>
public static class BillOfMaterials
{
    private static readonly Dictionary<char, string> s_prices = new()
    {
        ['A'] = "up to 0.10",
        ['B'] = "up to 0.50",
        ['C'] = "up to 2",
        ['D'] = "up to 10",
        ['E'] = "above 10",
    };

    /// <summary>The lines, in the order of the panel's types; types that are not used are left out.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<BillLine> Of(Panel panel) =>
    [
        .. panel.Types
            .Select(type => new BillLine(type, [.. panel.Parts.Where(part => part.Type == type).Select(part => part.Reference)]))
            .Where(line => line.References.Count > 0),
    ];

    /// <summary>Writes the lines as comma-separated values with a header (RFC 4180).</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void WriteCsv(Panel panel, TextWriter writer)
    {
        writer.Write("quantity,references,value,manufacturer,number,alternates,package,footprint,price class,confirm\n");
        foreach (BillLine line in Of(panel))
        {
            PartType type = line.Type;
            string[] cells =
            [
                $"{line.References.Count}",
                string.Join(' ', line.References),
                type.Value,
                type.Maker,
                type.Number,
                string.Join("; ", type.Alternates),
                type.Package,
                type.Footprint,
                $"{type.PriceClass}",
                type.Confirm,
            ];
            writer.Write(string.Join(',', cells.Select(Quote)) + "\n");
        }
    }

    /// <summary>Writes the lines as a table in Markdown, with what must still be confirmed below it.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void WriteMarkdown(Panel panel, TextWriter writer)
    {
        IReadOnlyList<BillLine> lines = Of(panel);
        writer.Write($"# Parts of {panel.Name}, revision {panel.Revision}\n\n");
        writer.Write("| | parts | value | number | or | package | price |\n|---:|---|---|---|---|---|---|\n");
        foreach (BillLine line in lines)
        {
            PartType type = line.Type;
            string others = type.Alternates.Count > 0 ? string.Join(", ", type.Alternates) : "";
            writer.Write(
                $"| {line.References.Count} | {string.Join(' ', line.References)} | {type.Value} | {type.Maker} {type.Number} | {others} | {type.Package} | {type.PriceClass} |\n");
        }

        writer.Write($"\nPrice classes are estimates for one of a hundred, in euros: {string.Join(", ", s_prices.Select(price => $"{price.Key} {price.Value}"))}.\n");
        writer.Write($"One of these boards comes with it: {string.Join(", ", panel.Boards.Select(board => board.Number))}.\n");
        writer.Write("\n## Confirm before ordering\nRead these in the datasheets; the panel file states them to the best of what was at hand.\n\n");
        foreach (PartType type in lines.Select(line => line.Type).Where(type => type.Confirm.Length > 0))
        {
            writer.Write($"- **{type.Number}**: {type.Confirm}\n");
        }
    }

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny(',', '"', '\n') < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
