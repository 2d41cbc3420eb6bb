using HapticNode.Hardware.Chips;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Checks.Rules;

/// <summary>How contacts reach the node.</summary>
internal static class InputRules
{
    private const double MostButtonMilliseconds = 1.5;

    // 200 detents a second with four edges each: a state lasts 1.25 ms, and the filter must settle well within it.
    private const double MostEncoderMilliseconds = 0.4;

    internal static IReadOnlyList<PanelRule> All { get; } =
    [
        new(
            "pull-up",
            "GPIO 34 to 39 of the ESP32 have no pull-ups, although the runtime takes the setting; an open contact would float.",
            "Espressif's ESP32 datasheet; nf-interpreter takes InputPullUp on these pins without a word",
            "Put 10 kilohm from the contact to the logic rail.",
            PullUp),
        new(
            "contact-filter",
            "Each edge costs the node 0.6 ms, and one press of a bare contact bounces up to 158 times.",
            "recorded contacts; edges counted on nf-interpreter's interpreter",
            "Give each contact a series resistor and a capacitor to ground.",
            Filter),
        new(
            "filter-time",
            "A filter that is too slow delays what should be felt at once, or swallows a fast turn.",
            "budgets: press felt at once, 200 detents a second without a loss",
            "Buttons: up to 1.5 ms while open. Encoders: up to 0.4 ms.",
            FilterTime),
        new(
            "contact-current",
            "A contact wears by what it switches.",
            "the makers' contact ratings",
            "Use a larger pull-up or series resistor.",
            Current),
        new(
            "schmitt-input",
            "A slow slope on an ordinary input becomes several edges.",
            "the chip's inputs have little hysteresis",
            "Put a Schmitt buffer between filter and node, or accept a few more edges.",
            Schmitt,
            Severity.Advice),
        new(
            "tuning-port",
            "On the classic ESP32 the port COM1 belongs to the debugger, and the runtime refuses it.",
            "nf-interpreter targets/ESP32, serial driver: COM1 while the wire protocol has the UART",
            "Use COM2 with pins of its own, at the panel's tuning connector.",
            TuningPort),
    ];

    private static IEnumerable<Fault> PullUp(Panel panel) =>
        from board in panel.Boards
        from filter in ContactFilter.Of(panel)
        where board.Pins[filter.Net] >= ChipFacts.Find(board.Chip).FirstInputOnly && filter.PullUp is null && filter.Buffer is null
        select new Fault(board.Line, $"{board.Definition} {filter.Net}", $"GPIO {board.Pins[filter.Net]} has no pull-up, and {filter.ContactNet} brings none");

    private static IEnumerable<Fault> Filter(Panel panel) =>
        from filter in ContactFilter.Of(panel)
        where !filter.IsComplete
        select new Fault(filter.Control.Line, filter.Net, $"lacks {string.Join(", ", Missing(filter))}");

    private static IEnumerable<string> Missing(ContactFilter filter)
    {
        (Part? Part, string Name)[] parts =
            [(filter.Contact, "a contact"), (filter.PullUp, "a pull-up"), (filter.Series, "a series resistor"), (filter.Capacitor, "a capacitor")];
        return parts.Where(part => part.Part is null).Select(part => part.Name);
    }

    private static IEnumerable<Fault> FilterTime(Panel panel) =>
        from filter in ContactFilter.Of(panel)
        where filter.IsComplete
        let most = filter.Control.IsEncoder ? MostEncoderMilliseconds : MostButtonMilliseconds
        where filter.OpeningMilliseconds > most
        select new Fault(filter.Capacitor!.Line, filter.Net, $"has a time constant of {filter.OpeningMilliseconds:0.00} ms; at most {most} ms");

    private static IEnumerable<Fault> Current(Panel panel) =>
        from filter in ContactFilter.Of(panel)
        where filter.IsComplete && filter.Contact!.Type.Rating("max_ma") is not null
        let milliamps = panel.LogicRail.MaximumVolts * 1000 * ((1 / filter.PullUp!.Rating("ohm")) + (1 / filter.Series!.Rating("ohm")))
        where milliamps > filter.Contact!.Rating("max_ma")
        select new Fault(filter.Contact!.Line, filter.Contact.Reference, $"switches {milliamps:0.0} mA; at most {filter.Contact.Rating("max_ma")} mA");

    private static IEnumerable<Fault> Schmitt(Panel panel) =>
        from filter in ContactFilter.Of(panel)
        where filter.Buffer is null
        select new Fault(filter.Control.Line, filter.Net, $"reaches the node without a Schmitt buffer");

    private static IEnumerable<Fault> TuningPort(Panel panel)
    {
        foreach (NodeBoard board in panel.Boards)
        {
            if (ChipFacts.Find(board.Chip).Ports.Any(port => port.IsRefused && port.Name == board.Serial.Port))
            {
                yield return new Fault(board.Line, board.Definition, $"tunes over {board.Serial.Port}");
            }

            foreach (int pin in new[] { board.Serial.Receive, board.Serial.Transmit })
            {
                if (!board.Serial.OnBoard && !board.Pins.Values.Contains(pin))
                {
                    yield return new Fault(board.Line, board.Definition, $"tunes over GPIO {pin}, which has no net; say on_board where the board's own port is meant");
                }
            }
        }
    }
}
