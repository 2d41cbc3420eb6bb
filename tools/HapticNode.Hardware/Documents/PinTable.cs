using System.Globalization;
using HapticNode.Hardware.Chips;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Documents;

/// <summary>Which pin of a board does what.</summary>
public static class PinTable
{
    /// <summary>The pins that a panel uses on a board: controls, lanes, the gate and the tuning port.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="board">One of its boards.</param>
    /// <returns>The pins, in the order of the panel file.</returns>
    public static IReadOnlyList<PinUse> Of(Panel panel, NodeBoard board)
    {
        List<PinUse> pins = [];
        foreach (Control control in panel.Controls)
        {
            foreach ((int index, string net) in control.Nets.Index())
            {
                string way = board.Counted.Contains(control.Name) ? "input, pulse counter" : "input, each edge";
                string contact = control.IsEncoder ? $"{control.Name} {(index == 0 ? 'A' : 'B')}" : control.Name;
                pins.Add(Use(panel, board, net, board.Pins[net], contact, way));
            }
        }

        foreach (Lane lane in panel.Lanes)
        {
            foreach (string net in lane.Nets)
            {
                string way = lane.BackNet.Length == 0 ? "" : net == lane.Net ? " forward" : " backward";
                pins.Add(Use(panel, board, net, board.Pins[net], lane.Name + way, Function(lane, board, net)));
            }
        }

        foreach (string net in panel.I2c is { } bus ? new[] { bus.Data, bus.Clock } : [])
        {
            pins.Add(Use(panel, board, net, board.Pins[net], "set-up of drivers", net == panel.I2c!.Data ? "I2C1 data" : "I2C1 clock"));
        }

        pins.Add(Use(panel, board, panel.Gate.Net, board.Pins[panel.Gate.Net], "driver gate", $"output, toggled every {panel.Gate.PeriodMilliseconds} ms"));
        foreach ((int gpio, string way) in new[] { (board.Serial.Receive, "receives"), (board.Serial.Transmit, "sends") })
        {
            string net = board.Pins.FirstOrDefault(pin => pin.Value == gpio).Key ?? "";
            string place = board.Serial.OnBoard ? ", at the board itself" : "";
            pins.Add(Use(panel, board, net, gpio, "tuning", $"{board.Serial.Port} {way}, {board.Serial.Baud} baud{place}"));
        }

        return pins;
    }

    /// <summary>The pins that the panel could still use on a board.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="board">One of its boards.</param>
    /// <returns>GPIO numbers, ascending.</returns>
    public static IReadOnlyList<int> Free(Panel panel, NodeBoard board)
    {
        ChipFacts chip = ChipFacts.Find(board.Chip);
        int[] used = [.. Of(panel, board).Select(pin => pin.Gpio)];
        return
        [
            .. BoardHeaders.Of(board.Board)
                .SelectMany(header => header.Pins)
                .Where(pin => int.TryParse(pin, CultureInfo.InvariantCulture, out _))
                .Select(pin => int.Parse(pin, CultureInfo.InvariantCulture))
                .Where(pin => !used.Contains(pin) && chip.Reserved(pin).Length == 0)
                .Order(),
        ];
    }

    /// <summary>Writes the pins of all boards in Markdown.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void WriteMarkdown(Panel panel, TextWriter writer)
    {
        writer.Write($"# Pins of {panel.Name}, revision {panel.Revision}\n");
        foreach (NodeBoard board in panel.Boards)
        {
            writer.Write($"\n## {board.Board}\nThe firmware's definition is `{board.Definition}`; the chip is an {board.Chip}.\n\n");
            writer.Write($"| GPIO | on the board | {panel.NodeConnector} | net | for | function |\n|---:|---|---|---|---|---|\n");
            foreach (PinUse pin in Of(panel, board))
            {
                writer.Write($"| {pin.Gpio} | {pin.Position} | {pin.Connector} | {pin.Net} | {pin.Use} | {pin.Function} |\n");
            }

            foreach ((string net, string place) in Power(board))
            {
                writer.Write($"| | {place} | {ConnectorPins(panel, net)} | {net} | {(net == "RESET" ? "clears the gate" : "supply")} | |\n");
            }

            IReadOnlyList<int> free = Free(panel, board);
            writer.Write($"\nStill free: {(free.Count > 0 ? string.Join(", ", free) : "none")}.\n");
        }
    }

    /// <summary>Where a board brings out the rails, ground and reset.</summary>
    /// <param name="board">The board.</param>
    /// <returns>Nets with all their places.</returns>
    internal static IEnumerable<(string Net, string Place)> Power(NodeBoard board) =>
        from header in BoardHeaders.Of(board.Board)
        from pin in header.Pins.Index()
        let net = BoardHeader.PowerNet(pin.Item)
        where net.Length > 0
        group $"{header.Name}-{pin.Index + 1}" by net into places
        select (places.Key, string.Join(", ", places));

    /// <summary>The pins of the node connector on a net.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="net">The net.</param>
    /// <returns>The pins, with commas; empty where there is none.</returns>
    internal static string ConnectorPins(Panel panel, string net)
    {
        Part connector = panel[panel.NodeConnector];
        return string.Join(", ", connector.Type.Pins.Where(pin => connector.At(pin.Name) == net).Select(pin => pin.Pad));
    }

    private static string Function(Lane lane, NodeBoard board, string net)
    {
        if (!lane.NeedsPwm)
        {
            return "output, on or off";
        }

        int pwm = net == lane.Net ? board.Pwm[lane.Name] : board.BackPwm[lane.Name];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"PWM{pwm}, timer {(pwm - 1) / 2}, {lane.CarrierHertz / 1000.0:0.#} kHz, neutral {lane.NeutralDuty * 100:0} %");
    }

    private static PinUse Use(Panel panel, NodeBoard board, string net, int gpio, string use, string function) =>
        new(gpio, BoardHeaders.Position(board.Board, gpio), net, net.Length > 0 ? ConnectorPins(panel, net) : "", use, function);
}
