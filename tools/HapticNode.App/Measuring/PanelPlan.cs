using HapticNode.Hardware.Panels;
using HapticNode.Measurements.Planning;

namespace HapticNode.App.Measuring;

/// <summary>What to play so that the motors of a panel can be measured.</summary>
public static class PanelPlan
{
    // Full level overdrives a resonant motor by two: long drives stay at its rated voltage.
    private const int RatedPercentOfResonant = 50;

    /// <summary>Makes the plan.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The plan, with all its motor lanes.</returns>
    public static MeasurementPlan Of(Panel panel)
    {
        return MeasurementPlan.Of(panel.Lanes.Where(lane => lane.Kind == LaneKind.Motor).Select(lane =>
        {
            bool rotates = panel[lane.Load].Type.Kind == PartKind.EccentricMotor;
            return new PlannedLane(lane.Name, rotates, rotates ? 100 : RatedPercentOfResonant);
        }));
    }
}
