using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Checks.Rules;

/// <summary>What holds for any circuit on the panel.</summary>
internal static class CircuitRules
{
    // Ceramic capacitors lose much of their capacity near their rated voltage.
    private const double CapacitorMargin = 1.5;
    private const double TransistorShare = 0.5;

    internal static IReadOnlyList<PanelRule> All { get; } =
    [
        new(
            "light-current",
            "A light takes what its resistor lets through, and most where the supply is highest and its own voltage lowest.",
            "(Vmax - Vf min) / R, with the resistor at its lower limit; the maker's largest current",
            "Use a larger resistor.",
            LightCurrent),
        new(
            "transistor-rating",
            "A transistor is used to half of its current and within its voltage.",
            "the maker's absolute maximum ratings",
            "Take a larger transistor.",
            TransistorRating),
        new(
            "capacitor-voltage",
            "Ceramic capacitors lose much of their capacity near their rated voltage.",
            "the makers' curves of capacity over voltage",
            "Take one rated for one and a half times the rail's voltage or more.",
            CapacitorVoltage),
        new(
            "test-point",
            "What cannot be probed cannot be brought up: every PWM net, the gate and its output.",
            "bring-up steps in the panel's README",
            "Put a test point on the net.",
            TestPoint),
        new(
            "open-input",
            "An open CMOS input floats and oscillates.",
            "logic makers' handling notes",
            "Tie the input to ground or to the supply.",
            OpenInput),
        new(
            "lonely-net",
            "A net with a single pin is a misspelt one.",
            "the panel's circuit",
            "Correct the name, or say NC for a pin that stays open.",
            LonelyNet),
    ];

    private static IEnumerable<Fault> LightCurrent(Panel panel)
    {
        foreach (LowSideSwitch stage in LowSideSwitch.Of(panel).Where(stage => stage.Lane.Kind == LaneKind.Light))
        {
            if (stage.LoadResistor is not { } resistor)
            {
                yield return new Fault(stage.Lane.Line, stage.Lane.Name, $"has no resistor");
                continue;
            }

            double volts = panel.RailOn(stage.Lane.Supply)!.MaximumVolts - stage.Load.Rating($"forward_{stage.Lane.Name}_min_v");
            double milliamps = volts / (resistor.Rating("ohm") * (1 - resistor.Rating("tolerance"))) * 1000;
            double most = Math.Min(stage.Lane.MaximumMilliamps, stage.Load.Rating("max_ma"));
            if (milliamps > most)
            {
                yield return new Fault(resistor.Line, stage.Lane.Name, $"takes up to {milliamps:0.0} mA through {resistor.Reference}; at most {most} mA");
            }
        }
    }

    private static IEnumerable<Fault> TransistorRating(Panel panel) =>
        from stage in LowSideSwitch.Of(panel)
        from transistor in new[] { stage.Transistor, stage.EnableTransistor }.OfType<Part>()
        where stage.Lane.MaximumMilliamps > TransistorShare * transistor.Rating("max_ma")
            || panel.RailOn(stage.Lane.Supply)!.MaximumVolts > transistor.Rating("max_v")
        select new Fault(
            transistor.Line,
            transistor.Reference,
            $"carries {stage.Lane.MaximumMilliamps} mA of {stage.Lane.Name}; {transistor.Type.Number} takes {transistor.Rating("max_ma")} mA and {transistor.Rating("max_v")} V");

    private static IEnumerable<Fault> CapacitorVoltage(Panel panel) =>
        from rail in panel.Rails
        from capacitor in panel.Between(PartKind.Capacitor, rail.Net, Panel.Ground)
        where capacitor.Rating("max_v") < CapacitorMargin * rail.MaximumVolts
        select new Fault(capacitor.Line, capacitor.Reference, $"is rated {capacitor.Rating("max_v")} V; {rail.Net} reaches {rail.MaximumVolts} V");

    private static IEnumerable<Fault> TestPoint(Panel panel) =>
        from net in panel.Lanes.SelectMany(lane => lane.Nets.Select(net => (net, lane.Line))).Append((panel.Gate.Net, panel.Gate.Line)).Append((panel.Gate.Output, panel.Gate.Line))
        where !panel.On(PartKind.TestPoint, net.Item1).Any()
        select new Fault(net.Item2, net.Item1, $"has no test point");

    private static IEnumerable<Fault> OpenInput(Panel panel) =>
        from part in panel.Parts
        where part.Type.Kind is PartKind.SchmittBuffer or PartKind.Monostable or PartKind.MotorDriver or PartKind.HapticDriver or PartKind.Bridge or PartKind.Regulator
        from pin in part.Nets
        where pin.Value == Part.NotConnected && IsInput(pin.Key)
        select new Fault(part.Line, part.Reference, $"{pin.Key} is open");

    private static bool IsInput(string pin) =>
        pin is "EN" or "PWM" or "MODE" or "IN" or "SDA" or "SCL" || pin.EndsWith("IN1", StringComparison.Ordinal) || pin.EndsWith("IN2", StringComparison.Ordinal) || (char.IsAsciiDigit(pin[0]) && (pin.EndsWith('A') || pin.EndsWith('B') || pin.EndsWith("CLR", StringComparison.Ordinal)));

    private static IEnumerable<Fault> LonelyNet(Panel panel) =>
        from net in panel.Nets
        where net.Pins.Count == 1
        select new Fault(net.Pins[0].Part.Line, net.Net, $"has only {net.Pins[0].Part.Reference} pin {net.Pins[0].Pin.Name}");
}
