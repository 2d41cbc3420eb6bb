namespace HapticNode.Actuators.Driving;

/// <summary>From this moment on a lane of the node has this level.</summary>
/// <param name="Microseconds">When, in microseconds from the beginning of the signal; not negative.</param>
/// <param name="Permille">The level: -1000..1000 for a motor, 0..1000 for a tone or light.</param>
/// <param name="Hertz">The frequency of a tone in hertz; ignored for other lanes.</param>
public readonly record struct LevelPoint(long Microseconds, int Permille, int Hertz = 0);
