namespace HapticNode.Captures;

/// <summary>Collects the changes of the wanted channels while a file is read.</summary>
internal sealed class ChannelRecorder(IReadOnlyList<string> names)
{
    private readonly ChangeList[] _changes = [.. names.Select(_ => new ChangeList())];
    private int _count;

    /// <summary>Notes a level of a channel; times never go back. Of several levels at one instant the last one holds.</summary>
    /// <returns>False when there are too many changes.</returns>
    public bool Add(int channel, long timeNanoseconds, int level)
    {
        ChangeList changes = _changes[channel];
        if (changes.Count > 0 && changes.Last.TimeNanoseconds == timeNanoseconds)
        {
            changes.RemoveLast();
            _count--;
        }

        if (changes.Count == 0 || changes.Last.Level != level)
        {
            changes.Add(new LevelChange(timeNanoseconds, level));
            _count++;
        }

        return _count <= CaptureLimits.Changes;
    }

    /// <summary>What was recorded.</summary>
    public Recording Recording(string file, long endNanoseconds, bool hasChangesOnly = false) =>
        new(file, [.. names.Select((name, index) => new RecordedChannel(name, _changes[index]))], endNanoseconds, hasChangesOnly);

    /// <summary>The message for too many changes.</summary>
    public static string TooMany => FormattableString.Invariant($"the channels change too often: at most {CaptureLimits.Changes:N0} changes are read; record a shorter time");
}
