using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Profiles;
using HapticNode.Feel.Modelling;
using HapticNode.Hardware;
using HapticNode.Hardware.Panels;

namespace HapticNode.App.Panels;

/// <summary>The parts of a panel, as the models of what is felt take them.</summary>
public static class PanelParts
{
    /// <summary>Finds the parts: the motor and the driver stage of each motor lane, the buzzer and the light.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="overdrive">What full level gives a motor, in multiples of its rated voltage; null for what its stage makes of it.</param>
    /// <returns>The parts; what the panel does not say is the default part.</returns>
    /// <exception cref="ProfileException">A profile is wrong or not there.</exception>
    /// <exception cref="IOException">A profile cannot be read.</exception>
    public static FeelSetup Of(Panel panel, double? overdrive = null) => new(
        [.. panel.Lanes.Where(lane => lane.Kind == LaneKind.Motor).Select(lane => new MotorChoice(lane.Name, MotorOf(panel, lane, overdrive)))],
        panel.Lanes.Select(lane => Profile(panel, lane)).OfType<BuzzerProfile>().FirstOrDefault(),
        panel.Lanes.Select(lane => Profile(panel, lane)).OfType<LightProfile>().FirstOrDefault());

    /// <summary>The motor and the driver stage of a motor lane.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="lane">The lane.</param>
    /// <param name="overdrive">What full level gives it, in multiples of its rated voltage; null for what its stage makes of it.</param>
    /// <returns>The motor.</returns>
    /// <exception cref="ProfileException">A profile is wrong or not there.</exception>
    /// <exception cref="IOException">A profile cannot be read.</exception>
    public static MotorSetup MotorOf(Panel panel, Lane lane, double? overdrive = null)
    {
        string usual = panel[lane.Load].Type.Kind == PartKind.EccentricMotor ? ActuatorProfile.DefaultErm : ActuatorProfile.DefaultLra;
        MotorProfile profile = Profile(panel, lane) as MotorProfile ?? ActuatorProfile.Load<MotorProfile>(usual);
        return MotorSetup.Of(profile, KindOf(lane), overdrive);
    }

    private static ActuatorProfile? Profile(Panel panel, Lane lane) => PanelProfiles.Of(panel, lane);

    private static DriverKind KindOf(Lane lane) => lane.Stage switch
    {
        LaneStage.Bridge => DriverKind.Bridge,
        LaneStage.Drv2605 => lane.IsClosedLoop ? DriverKind.Drv2605Closed : DriverKind.Drv2605Open,
        LaneStage.LowSide or LaneStage.Pin => DriverKind.Transistor,
        _ => DriverKind.Bidirectional,
    };
}
