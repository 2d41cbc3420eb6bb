using HapticNode.Documents.Yaml;
using HapticNode.Hardware.Chips;

namespace HapticNode.Hardware.Panels.Reading;

/// <summary>Reads what goes to which pin of a development board.</summary>
internal static class BoardReader
{
    private const int LastPin = 63;
    private const int LastPwm = 16;

    private static readonly Dictionary<string, string> s_boards = BoardHeaders.All.Select(header => header.Board).Distinct().ToDictionary(board => board);

    private static readonly Dictionary<string, string> s_chips =
        ChipFacts.All.Where(chip => chip.Boards.Count > 0).ToDictionary(chip => chip.Name, chip => chip.Name);

    /// <summary>Reads one board.</summary>
    internal static NodeBoard Read(string definition, YamlMap group)
    {
        group.Only("board", "number", "chip", "pins", "pwm", "counted", "serial", "draws_ma");
        IReadOnlyList<(string Name, IReadOnlyList<int> Functions)> pwm = Functions(group.Group("pwm"));
        return new NodeBoard(
            definition,
            group.Word("board", s_boards),
            group.Text("number"),
            group.Word("chip", s_chips),
            Numbers(group.Group("pins"), LastPin),
            pwm.ToDictionary(lane => lane.Name, lane => lane.Functions[0]),
            pwm.Where(lane => lane.Functions.Count > 1).ToDictionary(lane => lane.Name, lane => lane.Functions[1]),
            group.List("counted"),
            ReadSerial(group.Group("serial")),
            group.Number("draws_ma", 0, 5000),
            group.LineAt("pins"));
    }

    private static TuningPort ReadSerial(YamlMap group)
    {
        group.Only("port", "baud", "receive", "transmit", "on_board");
        return new TuningPort(
            group.Text("port"),
            (int)group.Number("baud", 300, 5e6),
            (int)group.Number("receive", 0, LastPin),
            (int)group.Number("transmit", 0, LastPin),
            group.Flag("on_board"));
    }

    // One function, or two for a bridge with two inputs.
    private static IReadOnlyList<(string Name, IReadOnlyList<int> Functions)> Functions(YamlMap group)
    {
        List<(string, IReadOnlyList<int>)> functions = [];
        foreach ((string name, _, _) in group.Texts)
        {
            if (!group.HasList(name))
            {
                functions.Add((name, [(int)group.Number(name, 1, LastPwm)]));
                continue;
            }

            IReadOnlyList<int> both = group.Numbers(name, LastPwm);
            if (both.Count != 2)
            {
                group.Problem(name, "must be one PWM function, or a list of two: forward and backward");
            }

            functions.Add((name, both.Count == 2 ? both : [1, 2]));
        }

        return functions;
    }

    private static Dictionary<string, int> Numbers(YamlMap group, int maximum) =>
        group.Texts.ToDictionary(entry => entry.Name, entry => (int)group.Number(entry.Name, 0, maximum));
}
