using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>One lane as its pin drove it: the effective changes of the waveform, read back through the driver stage.</summary>
internal sealed class LaneHistory
{
    private readonly LaneMap _lane;
    private readonly List<PwmChange> _changes;

    internal LaneHistory(LaneMap lane, IEnumerable<PwmChange> changes)
    {
        _lane = lane;
        _changes = [.. changes.Where(change => change.Pin == lane.Pin)];
    }

    internal string Name => _lane.Name;

    internal bool IsTone => _lane.Kind == "tone";

    internal bool IsMotor => _lane.Kind == "motor";

    internal IReadOnlyList<PwmChange> Changes => _changes;

    /// <summary>The level in permille that a duty stands for: the inverse of what the device's drivers do.</summary>
    internal int LevelOf(double duty) => (int)Math.Round(_lane.Kind switch
    {
        "motor" when _lane.NeutralDuty > 0 => (duty - _lane.NeutralDuty) * 2000,
        "tone" => duty * 2000,
        "light" => Math.Sqrt(duty) * 1000,
        _ => duty * 1000,
    });

    /// <summary>The first change of the level from some time on, or null.</summary>
    internal long? FirstChangeFrom(long nanoseconds)
    {
        int low = 0;
        int high = _changes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_changes[middle].TimeNanoseconds < nanoseconds)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < _changes.Count; low++)
        {
            double before = low == 0 ? _lane.NeutralDuty : _changes[low - 1].Duty;
            if (_changes[low].Duty != before)
            {
                return _changes[low].TimeNanoseconds;
            }
        }

        return null;
    }
}
