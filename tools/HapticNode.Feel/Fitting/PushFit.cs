using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Fitting;

/// <summary>One push before and after.</summary>
/// <param name="StartMicroseconds">When it begins in the cue, in microseconds.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What was found.</param>
public sealed record PushFit(long StartMicroseconds, MotorResult Before, MotorResult After);
