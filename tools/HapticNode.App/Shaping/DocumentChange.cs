namespace HapticNode.App.Shaping;

/// <summary>Something that changed in the document.</summary>
/// <param name="What">What was done, in words.</param>
/// <param name="Cue">The cue that it is about, or null.</param>
/// <param name="Origin">Who did it.</param>
public sealed record DocumentChange(string What, string? Cue, EditOrigin Origin);
