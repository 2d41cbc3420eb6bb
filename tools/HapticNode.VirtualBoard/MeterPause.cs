namespace HapticNode.VirtualBoard;

/// <summary>A stretch of firmware code that the host runs for itself, to look at the node: it costs the node nothing.</summary>
public readonly ref struct MeterPause
{
    private readonly MeterState _state;
    private readonly long _units;
    private readonly long _operations;
    private readonly long _calls;
    private readonly long _allocations;
    private readonly long _alarm;

    internal MeterPause(MeterState state)
    {
        _state = state;
        _units = state.Units;
        _operations = state.Operations;
        _calls = state.Calls;
        _allocations = state.Allocations;
        _alarm = state.Alarm;
        state.Alarm = MeterState.NoAlarm;
    }

    /// <summary>Ends the pause: all counters are as they were before it.</summary>
    public void Dispose()
    {
        _state.Units = _units;
        _state.Operations = _operations;
        _state.Calls = _calls;
        _state.Allocations = _allocations;
        _state.Alarm = _alarm;
    }
}
