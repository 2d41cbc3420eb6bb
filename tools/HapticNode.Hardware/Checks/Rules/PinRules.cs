using HapticNode.Hardware.Chips;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Checks.Rules;

/// <summary>Which pin may do what.</summary>
internal static class PinRules
{
    internal static IReadOnlyList<PanelRule> All { get; } =
    [
        new(
            "reserved-pin",
            "Strapping pins choose how the chip boots, flash pins carry its program, and the programming port must stay free.",
            "Espressif's datasheets of the ESP32 and the ESP32-S3, strapping pins and pin lists; guides of the boards",
            "Move the net to a free pin: `hapticnode hardware pins` lists them.",
            Reserved),
        new(
            "input-only-pin",
            "GPIO 34 to 39 of the ESP32 have no output driver.",
            "Espressif's ESP32 datasheet, pin list",
            "Move the output below GPIO 34 and give the pin to a contact.",
            InputOnly),
        new(
            "pin-once",
            "Two nets on one pin drive against each other.",
            "common sense; the firmware's board check refuses it, too",
            "Give each net a pin of its own.",
            Twice),
        new(
            "pin-at-header",
            "What a board does not bring out cannot be wired.",
            "Espressif's guides of the boards, header tables",
            "Choose a pin that is on a header of the board.",
            NotBroughtOut),
        new(
            "node-connector",
            "Every net between panel and board goes through the node connector, with the supply and ground.",
            "the panel's wiring",
            "Put the net on a pin of the node connector.",
            NotAtConnector),
        new(
            "pin-current",
            "A pin gives 20 mA with room to its limit, all pins together 200 mA.",
            "Espressif's ESP32 datasheet, absolute maximum ratings and drive strength",
            "Put a transistor between pin and load, or use larger resistors.",
            PinCurrent),
    ];

    private static IEnumerable<Fault> Reserved(Panel panel) =>
        from board in panel.Boards
        from pin in board.Pins
        let reason = ChipFacts.Find(board.Chip).Reserved(pin.Value)
        where reason.Length > 0
        select new Fault(board.Line, $"{board.Definition} {pin.Key}", $"GPIO {pin.Value} of the {board.Chip} is a {reason}");

    private static IEnumerable<Fault> InputOnly(Panel panel) =>
        from board in panel.Boards
        from net in panel.Lanes.SelectMany(lane => lane.Nets).Append(panel.Gate.Net)
        let pin = board.Pins[net]
        where pin >= ChipFacts.Find(board.Chip).FirstInputOnly
        select new Fault(board.Line, $"{board.Definition} {net}", $"GPIO {pin} of the {board.Chip} can only be an input");

    private static IEnumerable<Fault> Twice(Panel panel) =>
        from board in panel.Boards
        from pins in board.Pins.GroupBy(pin => pin.Value)
        where pins.Count() > 1
        select new Fault(board.Line, board.Definition, $"GPIO {pins.Key} has {string.Join(" and ", pins.Select(pin => pin.Key))}");

    private static IEnumerable<Fault> NotBroughtOut(Panel panel) =>
        from board in panel.Boards
        from pin in board.Pins
        where BoardHeaders.Position(board.Board, pin.Value).Length == 0
        select new Fault(board.Line, $"{board.Definition} {pin.Key}", $"GPIO {pin.Value} is on no header of the {board.Board}");

    private static IEnumerable<Fault> NotAtConnector(Panel panel)
    {
        Part connector = panel[panel.NodeConnector];
        return from net in panel.Boards
                   .SelectMany(board => board.Pins.Keys)
                   .Concat(panel.Rails.Where(rail => rail.IsFromNode).Select(rail => rail.Net))
                   .Append(Panel.Ground)
                   .Distinct()
               where !connector.Touches(net)
               select new Fault(connector.Line, net, $"is not on {connector.Reference}");
    }

    private static IEnumerable<Fault> PinCurrent(Panel panel)
    {
        ChipFacts[] chips = [.. panel.Boards.Select(board => ChipFacts.Find(board.Chip)).Distinct()];
        if (chips.Length == 0)
        {
            yield break;
        }

        double each = chips.Min(chip => chip.PinMilliamps);
        double all = chips.Min(chip => chip.TotalMilliamps);
        (string Net, double Milliamps)[] pins = [.. panel.Lanes.SelectMany(lane => lane.Nets).Append(panel.Gate.Net).Select(net => (net, Steady(panel, net)))];
        foreach ((string net, double milliamps) in pins.Where(pin => pin.Milliamps > each))
        {
            yield return new Fault(panel.Lanes.FirstOrDefault(lane => lane.Nets.Contains(net))?.Line ?? panel.Gate.Line, net, $"takes {milliamps:0.0} mA from its pin; at most {each} mA");
        }

        double total = pins.Sum(pin => pin.Milliamps);
        if (total > all)
        {
            yield return new Fault(1, panel.NodeConnector, $"takes {total:0} mA from all pins; at most {all} mA");
        }
    }

    // What flows while the pin is high: through every resistor to ground, and through a light that hangs on the pin itself.
    private static double Steady(Panel panel, string net) =>
        panel.Between(PartKind.Resistor, net, Panel.Ground).Sum(resistor => panel.LogicRail.MaximumVolts / resistor.Rating("ohm") * 1000)
        + panel.On(PartKind.Resistor, net)
            .Where(resistor => panel.On(PartKind.Light, resistor.Across(net)).Any())
            .Sum(resistor => panel.LogicRail.MaximumVolts / resistor.Rating("ohm") * 1000);
}
