using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Checks.Rules;

/// <summary>What keeps everything neutral when the node does not.</summary>
internal static class GateRules
{
    /// <summary>The weakest pull-up that the chip may have on a floating pin, in ohms (ESP32 datasheet, 45 kilohm typical).</summary>
    internal const double InternalPullUpOhms = 45000;

    /// <summary>What a floating net may rise to.</summary>
    private const double MostVolts = 0.4;

    // The monostable answers rising edges, which come every second toggle; the loop may be late by as much again.
    private const double LeastPeriods = 3;
    private const double MostMilliseconds = 100;

    internal static IReadOnlyList<PanelRule> All { get; } =
    [
        new(
            "pull-down",
            "While the chip resets, boots or is unplugged, its pins float, some with a weak pull-up inside.",
            "Espressif's ESP32 datasheet: pull-up 45 kilohm; pins float until the firmware sets them",
            "Put 4.7 kilohm from the net to ground.",
            PullDown),
        new(
            "motor-gate",
            "When the interpreter hangs, PWM goes on: the chip's watchdog is off in the images and its PWM needs no program.",
            "nf-interpreter: no task watchdog in any ESP32 image; PWM outputs outlive exceptions",
            "Enable the motor's driver from the gate's output.",
            Gated),
        new(
            "gate-time",
            "Too short and the drivers stutter when the node is late; too long and a hang is felt.",
            "tW = K x R x C of the 74HC123's makers, with the limits of K and the tolerances of R and C",
            "Choose resistor and capacitor so that the time lies between three periods and 100 ms.",
            Time),
    ];

    private static IEnumerable<Fault> PullDown(Panel panel)
    {
        foreach (string net in panel.Lanes.SelectMany(lane => lane.Nets).Append(panel.Gate.Net).Append(panel.Gate.Output))
        {
            int line = panel.Lanes.FirstOrDefault(lane => lane.Nets.Contains(net))?.Line ?? panel.Gate.Line;
            Part? resistor = panel.Between(PartKind.Resistor, net, Panel.Ground).FirstOrDefault()
                ?? LowSideSwitch.Of(panel).FirstOrDefault(stage => stage.Lane.Net == net)?.PullDown;
            if (resistor is null)
            {
                yield return new Fault(line, net, $"has no resistor to ground");
                continue;
            }

            double ohms = resistor.Rating("ohm");
            double volts = panel.LogicRail.MaximumVolts * ohms / (ohms + InternalPullUpOhms);
            if (volts > MostVolts)
            {
                yield return new Fault(resistor.Line, net, $"{resistor.Reference} of {resistor.Type.Value} lets it rise to {volts:0.00} V; at most {MostVolts} V");
            }
        }
    }

    private static IEnumerable<Fault> Gated(Panel panel) =>
        from lane in panel.Lanes
        where lane.Kind == LaneKind.Motor && lane.Enable != panel.Gate.Output
        select new Fault(lane.Line, lane.Name, $"is not enabled by {panel.Gate.Output}");

    private static IEnumerable<Fault> Time(Panel panel)
    {
        GateTimer timer = GateTimer.Of(panel);
        double least = LeastPeriods * panel.Gate.PeriodMilliseconds;
        if (timer.MinimumMilliseconds < least)
        {
            yield return new Fault(panel.Gate.Line, panel.Gate.Part, $"may switch off after {timer.MinimumMilliseconds:0} ms; at least {least:0} ms are needed");
        }

        if (timer.MaximumMilliseconds > MostMilliseconds)
        {
            yield return new Fault(panel.Gate.Line, panel.Gate.Part, $"may stay on for {timer.MaximumMilliseconds:0} ms; at most {MostMilliseconds:0} ms");
        }
    }
}
