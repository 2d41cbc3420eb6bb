using System.Globalization;
using Spectre.Console;

namespace HapticNode.Cli.Rendering;

/// <summary>All boards side by side, or all pins of one.</summary>
internal static class BoardTable
{
    internal static void Write(IReadOnlyList<BoardSummary> boards, IAnsiConsole console)
    {
        Table table = new Table { Border = TableBorder.Minimal, ShowRowSeparators = true }.AddColumn("");
        foreach (BoardSummary board in boards)
        {
            table.AddColumn(new TableColumn(new Text(board.Name, new Style(decoration: Decoration.Bold))));
        }

        foreach ((string name, Func<BoardSummary, string> value) in Properties())
        {
            table.AddRow([new Text(name, new Style(decoration: Decoration.Dim)), .. boards.Select(board => new Text(value(board)))]);
        }

        console.Write(table);
        console.MarkupLine("All pins of one: hapticnode boards NAME");
    }

    internal static void WritePins(BoardSummary board, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{board.Name}[/] on {board.Board}, {board.Chip}");
        console.Write(Pins(board));
        var grid = new Grid();
        grid.AddColumn().AddColumn();
        foreach ((string name, Func<BoardSummary, string> value) in Properties().Skip(2))
        {
            grid.AddRow(new Text(name, new Style(decoration: Decoration.Dim)), new Text(value(board)));
        }

        foreach ((string purpose, int[] numbers) in board.KeptClear)
        {
            grid.AddRow(new Text("kept clear", new Style(decoration: Decoration.Dim)), new Text($"{Ranges(numbers)}: {purpose}"));
        }

        console.Write(grid);
    }

    private static IEnumerable<(string Name, Func<BoardSummary, string> Value)> Properties() =>
    [
        ("board", board => board.Board),
        ("chip", board => board.Chip),
        ("image", board => $"{board.Target}, application at {board.DeploymentAddress}"),
        ("tuning", board => string.Create(CultureInfo.InvariantCulture, $"{board.TuningPort} at {board.TuningBaud} baud: {board.TuningCable}")),
        ("why there", board => board.TuningReason),
        ("encoders", board => board.Encoders),
        ("free pins", Free),
    ];

    private static Table Pins(BoardSummary board)
    {
        Table table = new Table { Border = TableBorder.Minimal }
            .AddColumn(new TableColumn("GPIO").RightAligned())
            .AddColumn("use").AddColumn("kind").AddColumn("function")
            .AddColumn(new TableColumn("timer").RightAligned())
            .AddColumn(new TableColumn("carrier").RightAligned())
            .AddColumn(new TableColumn("neutral").RightAligned())
            .AddColumn("remark");
        foreach (BoardPin pin in board.Pins)
        {
            table.AddRow(
                new Text(Number(pin.Gpio)),
                new Text(pin.Use, new Style(decoration: Decoration.Bold)),
                new Text(pin.Kind),
                new Text(pin.Function),
                new Text(Number(pin.Timer)),
                new Text(Number(pin.CarrierHz, " Hz")),
                new Text(Number(pin.NeutralPercent, " %")),
                new Text(pin.Remark));
        }

        return table;
    }

    private static string Free(BoardSummary board) => (board.FreePins.Count, board.FreeInputs.Count) switch
    {
        (0, 0) => "none",
        (_, 0) => Ranges(board.FreePins),
        (0, _) => $"{Ranges(board.FreeInputs)}, inputs only, where the module brings them out",
        _ => $"{Ranges(board.FreePins)}; inputs only, where the module brings them out: {Ranges(board.FreeInputs)}",
    };

    private static string Number(int? number, string unit = "") => number is int value ? value.ToString(CultureInfo.InvariantCulture) + unit : "";

    /// <summary>Numbers in their order, three or more in a row as a range.</summary>
    internal static string Ranges(IReadOnlyList<int> numbers)
    {
        List<string> parts = [];
        for (int first = 0; first < numbers.Count;)
        {
            int last = first;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1)
            {
                last++;
            }

            last = last - first < 2 ? first : last;
            parts.Add(last == first ? Number(numbers[first]) : $"{Number(numbers[first])} to {Number(numbers[last])}");
            first = last + 1;
        }

        return string.Join(", ", parts);
    }
}
