namespace HapticNode.VirtualBoard.Runtime;

/// <summary>
/// Everything outside the interpreter that is going to happen: edges, interrupts, timers, bytes, PWM latches. It is caught up
/// lazily, in time order, whenever somebody looks at the hardware; events of equal time keep the order in which they were added.
/// </summary>
internal sealed class Timeline
{
    private readonly PriorityQueue<Action<long>, (long Time, long Order)> _happenings = new();
    private long _order;

    /// <summary>Time of the next happening, or <see cref="long.MaxValue"/>.</summary>
    internal long NextNanoseconds => _happenings.TryPeek(out _, out var key) ? key.Time : long.MaxValue;

    /// <summary>Adds a happening, which is told its own time. One in the past happens at the next look.</summary>
    internal void At(long nanoseconds, Action<long> happening) => _happenings.Enqueue(happening, (nanoseconds, _order++));

    internal void RunUntil(long nanoseconds)
    {
        while (_happenings.TryPeek(out Action<long>? happening, out var key) && key.Time <= nanoseconds)
        {
            _happenings.Dequeue();
            happening(key.Time);
        }
    }
}
