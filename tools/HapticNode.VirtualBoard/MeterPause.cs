namespace HapticNode.VirtualBoard;

/// <summary>A stretch of firmware code that the host runs for itself, to look at the node: it costs the node nothing.</summary>
public readonly ref struct MeterPause
{
    private readonly MeterState _state;
    private readonly long _units;
    private readonly long _operations;
    private readonly long _calls;
    private readonly long _allocations;
    private readonly long _allocatedBytes;
    private readonly long _alarm;
    private readonly ManagedHeap? _heap;

    internal MeterPause(MeterState state)
    {
        _state = state;
        _units = state.Units;
        _operations = state.Operations;
        _calls = state.Calls;
        _allocations = state.Allocations;
        _allocatedBytes = state.AllocatedBytes;
        _alarm = state.Alarm;
        _heap = state.Heap;
        state.Alarm = MeterState.NoAlarm;
        state.Heap = null;
    }

    /// <summary>Ends the pause: all counters are as they were before it.</summary>
    public void Dispose()
    {
        _state.Units = _units;
        _state.Operations = _operations;
        _state.Calls = _calls;
        _state.Allocations = _allocations;
        _state.AllocatedBytes = _allocatedBytes;
        _state.Alarm = _alarm;
        _state.Heap = _heap;
    }
}
