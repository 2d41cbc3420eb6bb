using HapticNode.Core.Base;

namespace HapticNode.Simulation.Scenarios;

/// <summary>What the person meant: the ground truth that the firmware's control events are counted against.</summary>
/// <param name="TimeNanoseconds">When the contact said so first, in nanoseconds after power-on.</param>
/// <param name="Control">The control's name.</param>
/// <param name="Kind">A press, a release or a detent.</param>
/// <param name="Direction">+1 for a detent clockwise, -1 for one anticlockwise, 0 for a button.</param>
public readonly record struct IntendedInput(long TimeNanoseconds, string Control, ControlEvent Kind, int Direction);
