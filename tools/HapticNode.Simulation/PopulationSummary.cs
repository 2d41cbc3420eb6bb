namespace HapticNode.Simulation;

/// <summary>How soon one population of happenings is felt, and how close together the lanes of its cues start.</summary>
/// <param name="Population">Its word, one of <see cref="Simulation.Population"/>.</param>
/// <param name="Count">How many cues were started by such happenings.</param>
/// <param name="Latency">From the edge at the pin, or the end of the host's line, to the first changed output.</param>
/// <param name="LanesApartMaxMicroseconds">The longest time between the first changes of two lanes of one cue; null when no cue has two.</param>
public sealed record PopulationSummary(string Population, int Count, LatencySummary Latency, long? LanesApartMaxMicroseconds);
