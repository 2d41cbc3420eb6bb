namespace HapticNode.Simulation.Running;

/// <summary>An encoder of which is known where it rests.</summary>
/// <param name="Name">Its name.</param>
/// <param name="PinA">GPIO number of the contact that changes first in a turn to the right.</param>
/// <param name="PinB">GPIO number of the other.</param>
/// <param name="Rest">How both stand at rest, in this order, such as <c>00</c> or <c>1x</c>.</param>
public sealed record RestingEncoder(string Name, int PinA, int PinB, string Rest);
