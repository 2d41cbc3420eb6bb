using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Profiles;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Checks.Rules;

/// <summary>What drivers that are set up, bridges, lights on pins and the profiles behind them ask for.</summary>
internal static class DriverRules
{
    private const double CarrierTolerance = 0.02;
    private const int LowestInputHertz = 10000;
    private const int HighestInputHertz = 250000;
    private const double LeastPullUpOhms = 1000;
    private const double MostPullUpOhms = 10000;

    internal static IReadOnlyList<PanelRule> All { get; } =
    [
        new(
            "i2c-bus",
            "A DRV2605L does nothing before its registers are set over I2C.",
            "Texas Instruments SLOS854D, programming",
            "Say i2c: { data, clock }, give both nets a pin, and connect SDA and SCL of the driver.",
            Bus),
        new(
            "i2c-address",
            "Every DRV2605L answers to the address 0x5A: two on one bus are set up as one.",
            "Texas Instruments SLOS854D, slave address",
            "Use one DRV2605L; drive the other motor by a bridge or a DRV2603.",
            Address),
        new(
            "i2c-pull-up",
            "The lines of the bus are only pulled down by the chips; without a resistor nothing pulls them up.",
            "NXP UM10204, the I2C-bus specification: pull-up resistors; at 400 kHz and some 50 pF of wires 1 to 10 kilohm",
            "Put 4.7 kilohm from each line to the logic rail, or say pull_up_ohm in the module's ratings where it has them.",
            PullUp),
        new(
            "drv2605-carrier",
            "The PWM input takes 10 to 250 kHz, and in an open loop a resonant motor runs at a 128th of it.",
            "Texas Instruments SLOS854D, PWM input; E2E 1387615",
            "Set carrier_hz to 20000 for a closed loop or a rotating mass, to 128 times the resonance for a resonant motor in an open loop.",
            Carrier),
        new(
            "drv2605-profile",
            "The driver's registers are computed from the motor's data; without them it runs on its reset values, which fit no motor.",
            "Adafruit_DRV2605 issue 22, SlimeVR 108 and 110: wrong set-up is what people fail on",
            "Name the motor's actuator profile in the lane.",
            NeedsProfile),
        new(
            "profile",
            "The models, the limits on the device and the driver's registers rest on the actuator profile.",
            "docs/tuning.md",
            "Name a shipped profile of the same kind of part, or a file beside panel.yaml.",
            Profile),
        new(
            "pin-light",
            "A light on a pin takes what its resistor lets through, and the pin gives 20 mA with room to its limit.",
            "(Vmax - Vf min) / R, with the resistor at its lower limit; Espressif's ESP32 datasheet",
            "Put 330 ohm to 2.2 kilohm between the pin and the light's anode, and its cathode to ground.",
            PinLight),
    ];

    private static IEnumerable<Fault> Bus(Panel panel)
    {
        foreach (MotorBridge bridge in Haptic(panel))
        {
            if (panel.I2c is not { } bus)
            {
                yield return new Fault(bridge.Lane.Line, bridge.Lane.Name, $"is set up over I2C, and the panel has no bus");
            }
            else if (bridge.Driver is { } driver && (driver.At("SDA") != bus.Data || driver.At("SCL") != bus.Clock))
            {
                yield return new Fault(driver.Line, driver.Reference, $"has SDA on {driver.At("SDA")} and SCL on {driver.At("SCL")}; the bus is {bus.Data} and {bus.Clock}");
            }
        }
    }

    private static IEnumerable<Fault> Address(Panel panel) =>
        Haptic(panel).Skip(1).Select(bridge => new Fault(bridge.Lane.Line, bridge.Lane.Name, $"is the second DRV2605L on the bus"));

    private static IEnumerable<Fault> PullUp(Panel panel)
    {
        if (panel.I2c is not { } bus)
        {
            yield break;
        }

        double onModules = panel.Parts.Where(part => part.Type.Kind == PartKind.HapticDriver).Sum(part => 1 / (part.Type.Rating("pull_up_ohm") ?? double.PositiveInfinity));
        foreach (string net in new[] { bus.Data, bus.Clock })
        {
            double conductance = onModules + panel.Between(PartKind.Resistor, net, panel.LogicRail.Net).Sum(part => 1 / part.Rating("ohm"));
            double ohms = 1 / conductance;
            if (ohms is < LeastPullUpOhms or > MostPullUpOhms)
            {
                yield return new Fault(bus.Line, net, conductance == 0 ? (FormattableString)$"has no pull-up" : $"is pulled up by {ohms:0} ohm");
            }
        }
    }

    private static IEnumerable<Fault> Carrier(Panel panel)
    {
        foreach (Lane lane in Haptic(panel).Select(bridge => bridge.Lane))
        {
            if (lane.CarrierHertz is < LowestInputHertz or > HighestInputHertz)
            {
                yield return new Fault(lane.Line, lane.Name, $"has a carrier of {lane.CarrierHertz} Hz; its input takes {LowestInputHertz} to {HighestInputHertz} Hz");
            }

            if (!lane.IsClosedLoop && TryProfile(panel, lane) is LraProfile motor)
            {
                double right = motor.Parameters.ResonanceHertz * Drv2605Settings.PeriodsPerCycle;
                if (Math.Abs(lane.CarrierHertz - right) > CarrierTolerance * right)
                {
                    yield return new Fault(lane.Line, lane.Name, $"has a carrier of {lane.CarrierHertz} Hz; {motor.Name} at {motor.Parameters.ResonanceHertz} Hz needs {right:0} Hz");
                }
            }
        }
    }

    private static IEnumerable<Fault> NeedsProfile(Panel panel) =>
        Haptic(panel).Where(bridge => bridge.Lane.Profile.Length == 0).Select(bridge => new Fault(bridge.Lane.Line, bridge.Lane.Name, $"names no profile"));

    private static IEnumerable<Fault> Profile(Panel panel)
    {
        foreach (Lane lane in panel.Lanes.Where(lane => lane.Profile.Length > 0))
        {
            (ActuatorProfile? profile, string problem) = Read(panel, lane);
            if (profile is null)
            {
                yield return new Fault(lane.Line, lane.Name, $"{problem}");
            }
            else if (!Suits(profile, lane, panel[lane.Load]))
            {
                yield return new Fault(lane.Line, lane.Name, $"has the profile of {profile.Title}, which is not a {Wanted(lane, panel[lane.Load])}");
            }
        }
    }

    private static IEnumerable<Fault> PinLight(Panel panel)
    {
        foreach (Lane lane in panel.Lanes.Where(lane => lane.Stage == LaneStage.Pin))
        {
            Part light = panel[lane.Load];
            Part? resistor = lane.Kind == LaneKind.Light && light.Type.Kind == PartKind.Light ? panel.Between(PartKind.Resistor, lane.Net, light.At("A")).FirstOrDefault() : null;
            if (resistor is null || light.At(lane.Name) != Panel.Ground)
            {
                yield return new Fault(lane.Line, lane.Name, $"needs a light with a resistor between {lane.Net} and its A, and {lane.Name} at {Panel.Ground}");
                continue;
            }

            double volts = panel.LogicRail.MaximumVolts - (light.Type.Rating($"forward_{lane.Name}_min_v") ?? light.Type.Rating("forward_v") ?? 0);
            double milliamps = volts / (resistor.Rating("ohm") * (1 - resistor.Rating("tolerance"))) * 1000;
            double most = Math.Min(lane.MaximumMilliamps, light.Rating("max_ma"));
            if (milliamps > most)
            {
                yield return new Fault(resistor.Line, lane.Name, $"takes up to {milliamps:0.0} mA through {resistor.Reference}; at most {most} mA");
            }
        }
    }

    private static IEnumerable<MotorBridge> Haptic(Panel panel) => MotorBridge.Of(panel).Where(bridge => bridge.Lane.Stage == LaneStage.Drv2605);

    private static ActuatorProfile? TryProfile(Panel panel, Lane lane) => Read(panel, lane).Profile;

    private static (ActuatorProfile? Profile, string Problem) Read(Panel panel, Lane lane)
    {
        try
        {
            return (PanelProfiles.Of(panel, lane), "");
        }
        catch (Exception exception) when (exception is ProfileException or IOException or UnauthorizedAccessException)
        {
            return (null, exception.Message);
        }
    }

    private static bool Suits(ActuatorProfile profile, Lane lane, Part load) => (profile.Kind, lane.Kind, load.Type.Kind) switch
    {
        (ActuatorKind.Lra, LaneKind.Motor, PartKind.LinearActuator) => true,
        (ActuatorKind.Erm, LaneKind.Motor, PartKind.EccentricMotor) => true,
        (ActuatorKind.Piezo or ActuatorKind.Magnetic, LaneKind.Tone, _) => true,
        (ActuatorKind.Led, LaneKind.Light, _) => true,
        _ => false,
    };

    private static string Wanted(Lane lane, Part load) => lane.Kind switch
    {
        LaneKind.Tone => "buzzer",
        LaneKind.Light => "light",
        _ => load.Type.Kind == PartKind.EccentricMotor ? "rotating mass" : "resonant motor",
    };
}
