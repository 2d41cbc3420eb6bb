using Spectre.Console;
using Spectre.Console.Rendering;

namespace HapticNode.Cli.Rendering;

/// <summary>A column of a <see cref="DataTable"/>.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Short">A shorter heading where the window is narrow; null for the same.</param>
/// <param name="IsNumber">Whether it is aligned to the right.</param>
/// <param name="Wraps">Whether its cells are sentences, which may go on in the next line where there is a blank.</param>
internal sealed record DataColumn(string Title, string? Short = null, bool IsNumber = false, bool Wraps = false)
{
    /// <summary>A column of numbers.</summary>
    internal static DataColumn Number(string title, string? shorter = null) => new(title, shorter, IsNumber: true);
}

/// <summary>
/// A table that never cuts a number or leaves out a column, however narrow the window is. It first shortens the headings, then wraps
/// sentences, and then goes on with further columns in a second table below, whose rows begin with the same first cell.
/// </summary>
/// <param name="columns">The columns; the first names the row.</param>
internal sealed class DataTable(params DataColumn[] columns)
{
    // A cell has a blank at either side, and a line to the next cell.
    private const int PerCell = 3;
    private const int NarrowestSentence = 20;

    // A word longer than this, such as a path, may be taken apart.
    private const int LongestWord = 40;

    private readonly List<string[]> _rows = [];

    /// <summary>Whether a line stands between two rows, for cells that are sentences.</summary>
    internal bool HasRowLines { get; init; }

    /// <summary>Adds a row.</summary>
    /// <param name="cells">A text for each column, in Spectre's markup.</param>
    internal void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Adds a row of plain text.</summary>
    /// <param name="cells">A text for each column.</param>
    internal void AddText(params string[] cells) => _rows.Add([.. cells.Select(Markup.Escape)]);

    /// <summary>Writes the table, or as many tables as the width asks for.</summary>
    internal void Write(IAnsiConsole console)
    {
        int width = console.Profile.Width;
        bool isShort = Total(Widths(isShort: false)) > width;
        int[] widths = Widths(isShort);
        foreach (int[] block in Blocks([.. widths.Select((wide, index) => columns[index].Wraps ? Math.Min(wide, NarrowestSentence) : wide)], width))
        {
            console.Write(Block(block, widths, isShort, width));
        }
    }

    /// <summary>Which columns stand in which table, so that each fits: all in one, or the first column with as many others as there is room for.</summary>
    internal static IReadOnlyList<int[]> Blocks(IReadOnlyList<int> widths, int width)
    {
        List<int[]> blocks = [];
        int next = 1;
        do
        {
            List<int> block = [0];
            while (next < widths.Count && (block.Count == 1 || Total(block.Append(next).Select(index => widths[index])) <= width))
            {
                block.Add(next++);
            }

            blocks.Add([.. block]);
        }
        while (next < widths.Count);
        return blocks;
    }

    private static int Total(IEnumerable<int> widths) => widths.Sum(wide => wide + PerCell) + 1;

    private int[] Widths(bool isShort) =>
        [.. columns.Select((column, index) => _rows.Select(row => Markup.Remove(row[index]).Length).Append(Heading(column, isShort).Length).Max())];

    private int LongestOf(int column) =>
        Math.Min(LongestWord, _rows.SelectMany(row => Markup.Remove(row[column]).Split(' ')).Select(word => word.Length).DefaultIfEmpty(0).Max());

    private Table Block(int[] block, int[] widths, bool isShort, int width)
    {
        bool fits = Total(block.Select(index => widths[index])) <= width;
        var table = new Table { Border = TableBorder.Minimal, ShowRowSeparators = HasRowLines };
        foreach (int index in block)
        {
            DataColumn column = columns[index];
            var shown = new TableColumn(new Text(Heading(column, isShort))) { NoWrap = fits || !column.Wraps };
            table.AddColumn(column.IsNumber ? shown.RightAligned() : shown);
        }

        foreach (string[] row in _rows)
        {
            table.AddRow(block.Select(index => (IRenderable)new Markup(row[index])));
        }

        return table;
    }

    private static string Heading(DataColumn column, bool isShort) => isShort ? column.Short ?? column.Title : column.Title;
}
