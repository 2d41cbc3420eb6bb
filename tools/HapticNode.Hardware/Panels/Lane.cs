namespace HapticNode.Hardware.Panels;

/// <summary>An output of the node with its driver stage and its load.</summary>
/// <param name="Name">The lane's name in the firmware and in banks.</param>
/// <param name="Kind">What it speaks through.</param>
/// <param name="Net">The net from the node.</param>
/// <param name="Stage">How the net drives the load.</param>
/// <param name="NeutralDuty">The duty at which the stage does nothing, 0..1.</param>
/// <param name="CarrierHertz">The PWM frequency; of a tone, the first one.</param>
/// <param name="Enable">The net that must be high for the stage to do anything; empty for none.</param>
/// <param name="Load">The reference of the load.</param>
/// <param name="Supply">The rail of the load.</param>
/// <param name="MaximumMilliamps">The most that the lane draws from the rail.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record Lane(
    string Name,
    LaneKind Kind,
    string Net,
    LaneStage Stage,
    double NeutralDuty,
    int CarrierHertz,
    string Enable,
    string Load,
    string Supply,
    double MaximumMilliamps,
    int Line);
