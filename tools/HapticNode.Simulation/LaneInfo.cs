namespace HapticNode.Simulation;

/// <summary>An output of the node.</summary>
/// <param name="Name">The lane's name; a light named after a colour is drawn in it.</param>
/// <param name="Kind"><c>motor</c>, <c>tone</c> or <c>light</c>.</param>
public sealed record LaneInfo(string Name, string Kind);
