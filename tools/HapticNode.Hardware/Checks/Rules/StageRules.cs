using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Checks.Rules;

/// <summary>How outputs drive their loads.</summary>
internal static class StageRules
{
    private const double LeastGateOhms = 47;
    private const double MostGateOhms = 220;

    internal static IReadOnlyList<PanelRule> All { get; } =
    [
        new(
            "neutral-duty",
            "A bidirectional input at 0 % is full reverse, not off; a transistor at 50 % is half on.",
            "Texas Instruments SLOS754C, ERM mode; DRV2603 application information",
            "Leave neutral out: it follows from the stage. 0.5 for a bidirectional one, 1 for a bridge that brakes with both inputs high, otherwise 0.",
            Neutral),
        new(
            "neutral-enable",
            "While pins float or the node hangs, only the enable line makes a stage harmless that drives at other duties than 0.",
            "nf-interpreter: PWM outputs outlive exceptions and soft reboots; a bridge that brakes with both inputs high drives while one of them is started",
            "Name the enable net in the lane and connect the driver's EN to it.",
            Enable),
        new(
            "stage-parts",
            "A stage without its driver or transistor moves nothing.",
            "the panel's circuit",
            "Connect the lane's net to a driver's PWM pin, its two nets to the inputs of a bridge, or its net through a resistor to a transistor's gate.",
            Parts),
        new(
            "lra-bridge",
            "A linear actuator needs alternating current: a switch to ground only pushes it aside.",
            "actuator makers' application notes; Texas Instruments SLOS754C",
            "Drive it by a DRV2603 or a DRV2605L.",
            Linear),
        new(
            "gate-resistor",
            "47 to 220 ohm before a transistor's gate limit the pin's current and the ringing of the edge.",
            "usual practice for logic-level transistors",
            "Put a resistor of 47 to 220 ohm between the net and the gate.",
            GateResistor),
        new(
            "flyback",
            "The current of a coil goes on when its transistor switches off and drives the drain beyond its rating.",
            "the spike is in the deck turn-off-spike, with the diode and without",
            "Put a diode across the motor: cathode at the supply, anode at the drain.",
            Flyback),
        new(
            "sounder-bleeder",
            "A piezo is a capacitor: without a resistor across it a transistor charges it once and it stays silent.",
            "buzzer makers' application notes",
            "Put about 1 kilohm across the buzzer.",
            Bleeder),
    ];

    private static IEnumerable<Fault> Neutral(Panel panel) =>
        from lane in panel.Lanes
        where lane.NeutralDuty != lane.RightNeutral
        select new Fault(lane.Line, lane.Name, $"has neutral {lane.NeutralDuty}; its stage needs {lane.RightNeutral}");

    private static IEnumerable<Fault> Enable(Panel panel)
    {
        foreach (MotorBridge bridge in MotorBridge.Of(panel))
        {
            if (bridge.Lane.Enable.Length == 0)
            {
                if (bridge.Lane is { Stage: LaneStage.Bridge, Brake: BridgeBrake.Low })
                {
                    continue;
                }

                yield return new Fault(bridge.Lane.Line, bridge.Lane.Name, $"has no enable");
            }
            else if (bridge.Driver is { } driver && driver.At("EN") != bridge.Lane.Enable)
            {
                yield return new Fault(driver.Line, driver.Reference, $"has EN on {driver.At("EN")}; {bridge.Lane.Name} is enabled by {bridge.Lane.Enable}");
            }
        }

        foreach (LowSideSwitch stage in LowSideSwitch.Of(panel).Where(stage => stage.Lane.Enable.Length > 0 && stage.EnableTransistor is null))
        {
            yield return new Fault(stage.Lane.Line, stage.Lane.Name, $"names {stage.Lane.Enable}, but no transistor below its own has its gate there");
        }
    }

    private static IEnumerable<Fault> Parts(Panel panel) =>
    [
        .. MotorBridge.Of(panel).Where(bridge => bridge.Driver is null).Select(bridge =>
            new Fault(bridge.Lane.Line, bridge.Lane.Name, bridge.Lane.Stage == LaneStage.Bridge
                ? (FormattableString)$"{bridge.Lane.Net} and {bridge.Lane.BackNet} are on no IN1 and IN2 of one bridge"
                : $"{bridge.Lane.Net} is on no driver's {(bridge.Lane.Stage == LaneStage.Drv2605 ? "IN" : "PWM")} pin")),
        .. LowSideSwitch.Of(panel).Where(stage => stage.Transistor is null).Select(stage =>
            new Fault(stage.Lane.Line, stage.Lane.Name, $"{stage.GateNet} is on no transistor's gate")),
    ];

    private static IEnumerable<Fault> Linear(Panel panel) =>
        from lane in panel.Lanes
        where lane.Stage is LaneStage.LowSide or LaneStage.Bridge or LaneStage.Pin
        let load = panel[lane.Load]
        where load.Type.Kind == PartKind.LinearActuator
        select new Fault(lane.Line, lane.Name, $"{load.Reference} {load.Type.Number} is a linear actuator behind a {(lane.Stage == LaneStage.Bridge ? "bridge of two inputs, which makes no alternating current" : "transistor")}");

    private static IEnumerable<Fault> GateResistor(Panel panel) =>
        from stage in LowSideSwitch.Of(panel)
        where stage.GateResistor?.Rating("ohm") is not (>= LeastGateOhms and <= MostGateOhms)
        select new Fault(stage.Lane.Line, stage.Lane.Name, $"has {stage.GateResistor?.Type.Value ?? "nothing"} before the gate");

    private static IEnumerable<Fault> Flyback(Panel panel) =>
        from stage in LowSideSwitch.Of(panel)
        where stage.Lane.Kind == LaneKind.Motor && stage.Diode is null
        select new Fault(stage.Lane.Line, stage.Lane.Name, $"has no diode from {stage.DrainNet} to {stage.Lane.Supply}");

    private static IEnumerable<Fault> Bleeder(Panel panel) =>
        from stage in LowSideSwitch.Of(panel)
        where stage.Load.Type.Kind == PartKind.Buzzer && stage.Bleeder is null
        select new Fault(stage.Lane.Line, stage.Lane.Name, $"has no resistor across {stage.Load.Reference}");
}
