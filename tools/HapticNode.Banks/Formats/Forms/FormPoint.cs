using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Forms;

/// <summary>A point of a lane's course. Two points at the same time are a jump.</summary>
/// <param name="Milliseconds">When, from the effect's start.</param>
/// <param name="Level">The level, 1 for full; negative brakes a motor.</param>
/// <param name="Hertz">The frequency of a tone, in hertz; 0 where the lane has none.</param>
/// <param name="Curve">How it goes on to the next point.</param>
public readonly record struct FormPoint(double Milliseconds, double Level, double Hertz = 0, Curve Curve = Curve.Linear);
