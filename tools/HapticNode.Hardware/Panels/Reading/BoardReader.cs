using HapticNode.Hardware.Chips;

namespace HapticNode.Hardware.Panels.Reading;

/// <summary>Reads what goes to which pin of a development board.</summary>
internal static class BoardReader
{
    private const int LastPin = 63;
    private const int LastPwm = 16;

    private static readonly Dictionary<string, string> s_boards = BoardHeaders.All.Select(header => header.Board).Distinct().ToDictionary(board => board);

    private static readonly Dictionary<string, string> s_chips = ChipFacts.All.ToDictionary(chip => chip.Name, chip => chip.Name);

    /// <summary>Reads one board.</summary>
    internal static NodeBoard Read(string definition, MapReader group)
    {
        group.Only("board", "number", "chip", "pins", "pwm", "counted", "serial", "draws_ma");
        return new NodeBoard(
            definition,
            group.Word("board", s_boards),
            group.Text("number"),
            group.Word("chip", s_chips),
            Numbers(group.Group("pins"), LastPin),
            Numbers(group.Group("pwm"), LastPwm),
            group.List("counted"),
            ReadSerial(group.Group("serial")),
            group.Number("draws_ma", 0, 5000),
            group.LineAt("pins"));
    }

    private static TuningPort ReadSerial(MapReader group)
    {
        group.Only("port", "baud", "receive", "transmit", "on_board");
        return new TuningPort(
            group.Text("port"),
            (int)group.Number("baud", 300, 5e6),
            (int)group.Number("receive", 0, LastPin),
            (int)group.Number("transmit", 0, LastPin),
            group.OptionalText("on_board") == "true");
    }

    private static Dictionary<string, int> Numbers(MapReader group, int maximum) =>
        group.Texts.ToDictionary(entry => entry.Name, entry => (int)group.Number(entry.Name, 0, maximum));
}
