namespace HapticNode.App.Live;

/// <summary>The level of a lane.</summary>
/// <param name="Permille">The level now, in permille.</param>
/// <param name="Peak">The level that was furthest from neutral lately, in permille.</param>
/// <param name="PeakAt">When that was, as a time stamp.</param>
public readonly record struct LaneLevel(int Permille, int Peak, long PeakAt);
