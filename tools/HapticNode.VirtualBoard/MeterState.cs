using System.Runtime.CompilerServices;

namespace HapticNode.VirtualBoard;

/// <summary>The counters of one thread, and the count of units at which the powered board wants to be called.</summary>
internal sealed class MeterState
{
    internal const long NoAlarm = long.MaxValue;

    // Fields, not properties: they are touched once per basic block of the firmware.
    internal long Units;
    internal long Operations;
    internal long Calls;
    internal long Allocations;
    internal long AllocatedBytes;
    internal long Alarm = NoAlarm;
    internal Action? AlarmHandler;

    /// <summary>The heap of the powered board; <see langword="null"/> while none is, and while the host runs firmware code for itself.</summary>
    internal ManagedHeap? Heap;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void RaiseAlarm()
    {
        // The handler sets the next alarm; without this it would be raised again by the handler's own charges.
        Alarm = NoAlarm;
        AlarmHandler?.Invoke();
    }
}
