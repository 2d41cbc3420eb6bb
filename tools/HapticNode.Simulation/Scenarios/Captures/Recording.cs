namespace HapticNode.Simulation.Scenarios.Captures;

/// <summary>Collects the changes of one recorded signal.</summary>
internal sealed class Recording
{
    private readonly List<LevelChange> _changes = [];

    /// <summary>The changes so far, each later than the one before.</summary>
    public IReadOnlyList<LevelChange> Changes => _changes;

    /// <summary>Adds a level; times never go back. Of several levels at one instant the last one holds.</summary>
    public void Add(long timeNanoseconds, int level)
    {
        if (_changes.Count > 0 && _changes[^1].TimeNanoseconds == timeNanoseconds)
        {
            _changes.RemoveAt(_changes.Count - 1);
        }

        _changes.Add(new LevelChange(timeNanoseconds, level));
    }
}
