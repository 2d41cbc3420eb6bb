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
        for (int index = IndexFrom(nanoseconds); index < _changes.Count; index++)
        {
            if (_changes[index].Duty != DutyBefore(index))
            {
                return _changes[index].TimeNanoseconds;
            }
        }

        return null;
    }

    /// <summary>The carrier's period from a change on, in nanoseconds.</summary>
    internal long PeriodAt(long nanoseconds) => 1_000_000_000 / Math.Max(1, _changes[IndexFrom(nanoseconds)].FrequencyHz);

    /// <summary>How long a motor rests at neutral from a change on until it is driven the other way; null where it does not reverse so.</summary>
    /// <param name="nanoseconds">When it changed.</param>
    /// <param name="longest">The longest rest that counts.</param>
    internal long? ReversalPauseAt(long nanoseconds, long longest)
    {
        int index = IndexFrom(nanoseconds);
        if (!IsMotor || LevelOf(_changes[index].Duty) != 0 || index + 1 == _changes.Count)
        {
            return null;
        }

        PwmChange next = _changes[index + 1];
        long rest = next.TimeNanoseconds - _changes[index].TimeNanoseconds;
        return Math.Sign(LevelOf(DutyBefore(index))) * LevelOf(next.Duty) < 0 && rest <= longest ? rest : null;
    }

    private double DutyBefore(int index) => index == 0 ? _lane.NeutralDuty : _changes[index - 1].Duty;

    private int IndexFrom(long nanoseconds)
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

        return low;
    }
}
