namespace HapticNode.Hardware.Panels;

/// <summary>An output of the node with its driver stage and its load.</summary>
/// <param name="Name">The lane's name in the firmware and in banks.</param>
/// <param name="Kind">What it speaks through.</param>
/// <param name="Net">The net from the node; of a bridge, the input for forward.</param>
/// <param name="BackNet">The net for backward of a bridge with two inputs; empty for every other stage.</param>
/// <param name="Stage">How the net drives the load.</param>
/// <param name="Brake">How a bridge with two inputs shorts its motor.</param>
/// <param name="IsClosedLoop">Whether a DRV2605L follows the motor by its back-EMF, instead of driving what it is told.</param>
/// <param name="NeutralDuty">The duty at which the stage does nothing, 0..1.</param>
/// <param name="CarrierHertz">The PWM frequency; of a tone, the first one.</param>
/// <param name="Enable">The net that must be high for the stage to do anything; empty for none.</param>
/// <param name="Load">The reference of the load.</param>
/// <param name="Supply">The rail of the load.</param>
/// <param name="MaximumMilliamps">The most that the lane draws from the rail.</param>
/// <param name="Profile">The actuator profile of the load: a shipped name, or a file beside the panel's; empty where none is known.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record Lane(
    string Name,
    LaneKind Kind,
    string Net,
    string BackNet,
    LaneStage Stage,
    BridgeBrake Brake,
    bool IsClosedLoop,
    double NeutralDuty,
    int CarrierHertz,
    string Enable,
    string Load,
    string Supply,
    double MaximumMilliamps,
    string Profile,
    int Line)
{
    /// <summary>The nets from the node.</summary>
    public IReadOnlyList<string> Nets => BackNet.Length > 0 ? [Net, BackNet] : [Net];

    /// <summary>Whether the lane needs a PWM function.</summary>
    public bool NeedsPwm => Stage != LaneStage.Pin;

    /// <summary>
    /// The only duty that is neutral for the stage: the middle where the duty carries the sign, all where a bridge shorts its motor
    /// with both inputs high, otherwise none.
    /// </summary>
    public double RightNeutral => Stage switch
    {
        LaneStage.Bidirectional => 0.5,
        LaneStage.Drv2605 when !IsClosedLoop => 0.5,
        LaneStage.Bridge when Brake == BridgeBrake.High => 1,
        _ => 0,
    };
}
