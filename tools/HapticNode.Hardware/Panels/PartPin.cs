namespace HapticNode.Hardware.Panels;

/// <summary>A pin of a type of part.</summary>
/// <param name="Name">Its name, such as <c>EN</c>.</param>
/// <param name="Pad">The pad of the footprint.</param>
public sealed record PartPin(string Name, string Pad);
