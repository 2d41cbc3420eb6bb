using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>One lane as its pin drove it: the effective changes of its pins, read back through the driver stage.</summary>
internal sealed class LaneHistory
{
    private readonly LaneMap _lane;
    private readonly IReadOnlyList<LaneLevel> _changes;

    internal LaneHistory(LaneMap lane, Board board)
    {
        _lane = lane;
        _changes = lane.Levels(board);
    }

    internal string Name => _lane.Name;

    internal bool IsTone => _lane.Kind == "tone";

    internal bool IsMotor => _lane.Kind == "motor";

    internal IReadOnlyList<LaneLevel> Changes => _changes;

    /// <summary>The first change from some time on that can be felt, heard or seen, or null: of the level, or of the pitch of a tone that sounds.</summary>
    internal long? FirstChangeFrom(long nanoseconds)
    {
        for (int index = IndexFrom(nanoseconds); index < _changes.Count; index++)
        {
            if (_changes[index].Level != LevelBefore(index) || IsRetuned(index))
            {
                return _changes[index].TimeNanoseconds;
            }
        }

        return null;
    }

    /// <summary>The carrier's period from a change on, in nanoseconds; 0 for a pin without one.</summary>
    internal long PeriodAt(long nanoseconds) => _changes[IndexFrom(nanoseconds)].FrequencyHz is var hertz and > 0 ? 1_000_000_000 / hertz : 0;

    /// <summary>How long a motor rests at neutral from a change on until it is driven the other way; null where it does not reverse so.</summary>
    /// <param name="nanoseconds">When it changed.</param>
    /// <param name="longest">The longest rest that counts.</param>
    internal long? ReversalPauseAt(long nanoseconds, long longest)
    {
        int index = IndexFrom(nanoseconds);
        if (!IsMotor || _changes[index].Level != 0 || index + 1 == _changes.Count)
        {
            return null;
        }

        LaneLevel next = _changes[index + 1];
        long rest = next.TimeNanoseconds - _changes[index].TimeNanoseconds;
        return Math.Sign(LevelBefore(index)) * next.Level < 0 && rest <= longest ? rest : null;
    }

    private bool IsRetuned(int index) =>
        IsTone && index > 0 && _changes[index].Level > 0 && _changes[index].FrequencyHz != _changes[index - 1].FrequencyHz;

    private int LevelBefore(int index) => index == 0 ? 0 : _changes[index - 1].Level;

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
