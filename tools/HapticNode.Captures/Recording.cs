namespace HapticNode.Captures;

/// <summary>What was recorded of some digital channels.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Channels">The channels that were asked for, in that order.</param>
/// <param name="EndNanoseconds">The last time that the file tells, in nanoseconds after the recording's zero; nothing changes later.</param>
/// <param name="HasChangesOnly">
/// Whether the first level of each channel is a change like all others, and how it stood before is not known. Otherwise the first
/// level at time 0 is how the channel stood.
/// </param>
public sealed record Recording(string File, IReadOnlyList<RecordedChannel> Channels, long EndNanoseconds, bool HasChangesOnly);

/// <summary>One digital channel of a recording.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Changes">Its levels in order of time, each other than the one before and later; empty where the file says none.</param>
public sealed record RecordedChannel(string Name, IReadOnlyList<LevelChange> Changes);

/// <summary>A recorded channel has a level from a time on.</summary>
/// <param name="TimeNanoseconds">Nanoseconds after the recording's zero, 0 or more.</param>
/// <param name="Level">0 or 1.</param>
public readonly record struct LevelChange(long TimeNanoseconds, int Level);
