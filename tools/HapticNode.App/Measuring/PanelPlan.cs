using HapticNode.Actuators.Profiles;
using HapticNode.App.Panels;
using HapticNode.Feel.Modelling;
using HapticNode.Hardware.Panels;
using HapticNode.Measurements.Planning;

namespace HapticNode.App.Measuring;

/// <summary>What to play so that the motors of a panel can be measured.</summary>
public static class PanelPlan
{
    private const int PermillePerPercent = 10;

    /// <summary>Makes the plan.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The plan, with all its motor lanes.</returns>
    /// <exception cref="ProfileException">A profile is wrong or not there.</exception>
    /// <exception cref="IOException">A profile cannot be read.</exception>
    public static MeasurementPlan Of(Panel panel) => MeasurementPlan.Of(panel.Lanes.Where(lane => lane.Kind == LaneKind.Motor).Select(lane =>
    {
        MotorSetup motor = PanelParts.MotorOf(panel, lane);
        double volts = motor.Profile switch
        {
            ErmProfile erm => erm.Parameters.RatedVolts,
            LraProfile lra => lra.Parameters.RatedVolts,
            _ => 0,
        };
        return new PlannedLane(lane.Name, motor.Profile.Kind == ActuatorKind.Erm, motor.RatedPermille / PermillePerPercent, volts * motor.Stage.Overdrive);
    }));
}
