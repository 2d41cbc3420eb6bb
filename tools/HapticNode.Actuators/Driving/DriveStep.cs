namespace HapticNode.Actuators.Driving;

/// <summary>A stretch of time in which a driver stage does one thing.</summary>
/// <param name="StartSeconds">Where it begins, in seconds from the beginning of the signal.</param>
/// <param name="EndSeconds">Where it ends, in seconds.</param>
/// <param name="Level">What the lane asks for, -1..1; 0 is neutral.</param>
/// <param name="Drive">What the motor gets, in multiples of its rated voltage: the level times the overdrive.</param>
/// <param name="IsFloating">Whether the terminals are open.</param>
public readonly record struct DriveStep(double StartSeconds, double EndSeconds, double Level, double Drive, bool IsFloating);
