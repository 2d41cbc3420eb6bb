using HapticNode.App.Boards;
using System.Globalization;
using Spectre.Console;

namespace HapticNode.Cli.Rendering;

/// <summary>All boards side by side, or all pins of one.</summary>
internal static class BoardTable
{
    internal static void Write(IReadOnlyList<BoardSummary> boards, IAnsiConsole console)
    {
        var table = new DataTable([new DataColumn(""), .. boards.Select(board => new DataColumn(board.Name, Wraps: true))]) { HasRowLines = true };
        foreach ((string name, Func<BoardSummary, string> value) in Properties())
        {
            table.AddText([name, .. boards.Select(value)]);
        }

        table.Write(console);
        console.MarkupLine("All pins of one: hapticnode boards NAME");
    }

    internal static void WritePins(BoardSummary board, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{board.Name}[/] on {board.Board}, {board.Chip}");
        Pins(board).Write(console);
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

    private static DataTable Pins(BoardSummary board)
    {
        var table = new DataTable(
            DataColumn.Number("GPIO"),
            new DataColumn("use"),
            new DataColumn("kind"),
            new DataColumn("function"),
            DataColumn.Number("timer"),
            DataColumn.Number("carrier"),
            DataColumn.Number("neutral"),
            new DataColumn("remark", Wraps: true));
        foreach (BoardPin pin in board.Pins)
        {
            table.AddText(
                Number(pin.Gpio), pin.Use, pin.Kind, pin.Function, Number(pin.Timer), Number(pin.CarrierHz, " Hz"), Number(pin.NeutralPercent, " %"), pin.Remark);
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
