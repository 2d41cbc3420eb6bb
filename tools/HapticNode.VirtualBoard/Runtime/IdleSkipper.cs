namespace HapticNode.VirtualBoard.Runtime;

/// <summary>
/// Jumps over turns of a hot loop that would do the same nothing again. Two turns in a row that delivered no event, wrote no
/// output, took no byte and charged exactly the same work show what an idle turn is; after each further one like them, all whole
/// turns that end before anything can happen are charged at once. Every counter and every later time is what it would have been
/// without the jump.
/// </summary>
internal sealed class IdleSkipper(Board board, MeterState meter)
{
    private readonly record struct Work(long Units, long Operations, long Calls, long Allocations)
    {
        public static Work operator -(Work a, Work b) =>
            new(a.Units - b.Units, a.Operations - b.Operations, a.Calls - b.Calls, a.Allocations - b.Allocations);
    }

    private Work _turnStart;
    private Work _lastTurn;
    private Work? _idleTurn;
    private long _actionsAtTurnStart;

    /// <summary>The loop did something else than yield: start counting again.</summary>
    internal void Forget()
    {
        _idleTurn = null;
        StartTurn();
    }

    internal void EndTurn(bool delivered)
    {
        if (board.IdleSkip is null || delivered || board.Actions != _actionsAtTurnStart)
        {
            _lastTurn = default;
            StartTurn();
            return;
        }

        Work turn = Total() - _turnStart;
        if (turn.Allocations > 0)
        {
            // Sooner or later one of them needs a collection.
            _lastTurn = default;
        }
        else if (turn == _idleTurn)
        {
            Skip(turn, board.IdleSkip());
        }
        else if (turn == _lastTurn)
        {
            _idleTurn = turn;
        }

        _lastTurn = turn.Allocations > 0 ? default : turn;
        StartTurn();
    }

    private void Skip(Work turn, long nextDue)
    {
        long limit = Math.Min(nextDue, Math.Min(board.NextHardwareNanoseconds, board.PowerOffNanoseconds));
        if (limit == long.MaxValue)
        {
            return;
        }

        // Strictly before the limit, so that the turn which meets it runs.
        long turns = (board.Clock.UnitsAt(limit) - 1 - meter.Units) / turn.Units;
        if (turns > 0)
        {
            meter.Units += turns * turn.Units;
            meter.Operations += turns * turn.Operations;
            meter.Calls += turns * turn.Calls;
            meter.Allocations += turns * turn.Allocations;
        }
    }

    private void StartTurn()
    {
        _turnStart = Total();
        _actionsAtTurnStart = board.Actions;
    }

    private Work Total() => new(meter.Units, meter.Operations, meter.Calls, meter.Allocations);
}
