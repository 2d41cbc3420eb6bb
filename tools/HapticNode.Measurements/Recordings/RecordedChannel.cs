namespace HapticNode.Measurements.Recordings;

/// <summary>One column of a recording.</summary>
/// <param name="Name">Its name in the file, or <c>1</c>, <c>2</c>... where it has none.</param>
/// <param name="Unit">The unit that the file names; null where it names none.</param>
/// <param name="Values">The samples in that unit.</param>
public sealed record RecordedChannel(string Name, SampleUnit? Unit, double[] Values);
