namespace HapticNode.VirtualBoard;

/// <summary>Where an output of the firmware is on the board.</summary>
/// <param name="Name">Name of the lane.</param>
/// <param name="Kind"><c>motor</c>, <c>tone</c> or <c>light</c>.</param>
/// <param name="Pin">GPIO number of its PWM output.</param>
/// <param name="NeutralDuty">Duty at which it does nothing, 0 to 1.</param>
public sealed record LaneMap(string Name, string Kind, int Pin, double NeutralDuty);
