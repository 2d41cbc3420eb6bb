using System.Globalization;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>A value that changes in steps: a contact's level, a lane's level, a frequency.</summary>
internal sealed class Signal
{
    private readonly List<(long Time, int Value)> _changes;
    private readonly int _initial;

    private Signal(int initial, List<(long Time, int Value)> changes)
    {
        _initial = initial;
        _changes = changes;
    }

    /// <summary>Whether it ever leaves its first value.</summary>
    public bool Changes => _changes.Exists(change => change.Value != _initial);

    /// <summary>Collects one signal from a trace.</summary>
    public static Signal Of(RunResult result, TraceKind kind, string name, int initial)
    {
        IEnumerable<(long, int)> changes = result.Trace
            .Where(entry => entry.Kind == kind && entry.Name == name)
            .Select(entry => (entry.TimeNanoseconds, int.Parse(entry.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)));
        return new Signal(initial, [.. changes]);
    }

    /// <summary>Collects the level of one contact from a trace.</summary>
    public static Signal OfContact(RunResult result, string name)
    {
        bool closed = result.Trace.Any(entry => entry.Kind == TraceKind.Start && entry.Name == name);
        return Of(result, TraceKind.Edge, name, initial: closed ? 0 : 1);
    }

    /// <summary>The signal with each of its values turned into another.</summary>
    public Signal Select(Func<int, int> selector)
    {
        return new Signal(selector(_initial), [.. _changes.Select(change => (change.Time, selector(change.Value)))]);
    }

    /// <summary>The value at an instant.</summary>
    public int At(long time)
    {
        int index = _changes.FindLastIndex(change => change.Time <= time);
        return index < 0 ? _initial : _changes[index].Value;
    }

    /// <summary>The value at a band's start and the changes on the band.</summary>
    public IEnumerable<(long Time, int Value)> Within(Band band)
    {
        return _changes.Where(change => change.Time > band.Start && change.Time <= band.End).Prepend((band.Start, At(band.Start)));
    }

    /// <summary>The times of its changes on a band.</summary>
    public IReadOnlyList<long> TimesWithin(Band band)
    {
        return [.. _changes.Select(change => change.Time).Where(band.Contains)];
    }
}
