using System.Runtime.CompilerServices;

namespace HapticNode.VirtualBoard;

/// <summary>
/// Counts the work of the firmware that runs on this thread, and with it drives the clock of the board that is powered here.
/// Metered firmware calls <see cref="Charge"/> at the start of every basic block. All counters are per thread and only grow.
/// </summary>
public static class Meter
{
    [ThreadStatic]
    private static MeterState? s_state;

    /// <summary>Instruction units charged: native instructions of the interpreter and of the calls into it.</summary>
    public static long Units => State.Units;

    /// <summary>IL operations executed.</summary>
    public static long Operations => State.Operations;

    /// <summary>Calls executed, property accesses and calls into the hardware API included.</summary>
    public static long Calls => State.Calls;

    /// <summary>Objects, arrays, boxes and string literals that the firmware's own code made. What calls into the hardware API allocate is not counted.</summary>
    public static long Allocations => State.Allocations;

    internal static MeterState State => s_state ?? CreateState();

    /// <summary>Charges work to the board that is powered on this thread, or to the counters alone when none is.</summary>
    /// <param name="units">Instruction units.</param>
    /// <param name="operations">IL operations.</param>
    /// <param name="calls">Calls among them.</param>
    /// <exception cref="PowerOffException">The board's power went off.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Charge(int units, int operations, int calls)
    {
        MeterState state = s_state ?? CreateState();
        state.Operations += operations;
        state.Calls += calls;
        state.Units += units;
        if (state.Units >= state.Alarm)
        {
            state.RaiseAlarm();
        }
    }

    /// <summary>Counts one allocation. Its cost is charged with the instruction that makes it.</summary>
    public static void Allocate() => State.Allocations++;

    /// <summary>Begins a stretch of firmware code that is not charged.</summary>
    /// <returns>Ends the stretch when it is disposed of.</returns>
    public static MeterPause Pause() => new(State);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static MeterState CreateState() => s_state = new MeterState();
}
