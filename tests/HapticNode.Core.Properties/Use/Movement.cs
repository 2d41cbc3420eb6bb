namespace HapticNode.Core.Properties.Use;

/// <summary>A contact changes.</summary>
/// <param name="Time">When, in microseconds.</param>
/// <param name="Control">The control.</param>
/// <param name="Contact">0, or 1 for contact B of an encoder.</param>
/// <param name="Level">The level after it.</param>
internal readonly record struct Movement(long Time, string Control, int Contact, int Level);
