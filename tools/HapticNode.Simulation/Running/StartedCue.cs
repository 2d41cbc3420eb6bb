namespace HapticNode.Simulation.Running;

/// <summary>A cue that was started, with what its pins did.</summary>
/// <param name="Population">Its population, one of <see cref="Simulation.Population"/>.</param>
/// <param name="LatencyNanoseconds">From what started it to the first changed output; null where nothing changed, or nothing says when it was asked for.</param>
/// <param name="ApartNanoseconds">Between the first changes of its lanes; null with fewer than two. A motor that has to reverse is left out.</param>
/// <param name="PauseNanoseconds">How long a motor that has to reverse rested; null where none did.</param>
internal readonly record struct StartedCue(string Population, long? LatencyNanoseconds, long? ApartNanoseconds, long? PauseNanoseconds);
