using HapticNode.Banks;

namespace HapticNode.App.Shaping;

/// <summary>A version of a cue.</summary>
/// <param name="IsA">Whether it is A; else B.</param>
/// <param name="Entry">The cue.</param>
public sealed record CueVersion(bool IsA, BankEntry Entry);
