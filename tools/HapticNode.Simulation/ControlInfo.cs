namespace HapticNode.Simulation;

/// <summary>A control of the panel.</summary>
/// <param name="Name">Its name. A button has one contact of this name, an encoder the contacts <c>name.a</c> and <c>name.b</c>.</param>
/// <param name="Kind"><c>button</c> or <c>encoder</c>.</param>
public sealed record ControlInfo(string Name, string Kind);
