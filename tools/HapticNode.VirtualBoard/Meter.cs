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

    /// <summary>Objects, arrays, boxes and strings that the firmware's own code made. What calls into the hardware API allocate is not counted.</summary>
    public static long Allocations => State.Allocations;

    /// <summary>Bytes that these took of the device's heap.</summary>
    public static long AllocatedBytes => State.AllocatedBytes;

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

    /// <summary>
    /// Takes room for an object from the heap of the board that is powered on this thread, or counts it alone when none is. The
    /// time it takes is charged with the instruction that makes it, but for that of a collection.
    /// </summary>
    /// <param name="bytes">Size on the device's heap; 0 for an object that accounts for itself.</param>
    /// <exception cref="OutOfMemoryException">The heap is full, after a collection too.</exception>
    public static void Allocate(int bytes)
    {
        MeterState state = State;
        state.Allocations++;
        state.AllocatedBytes += bytes;
        state.Heap?.Allocate(bytes);
    }

    /// <summary>Takes room for an array, as <see cref="Allocate"/> does.</summary>
    /// <param name="length">Number of elements.</param>
    /// <param name="elementBytes">Bytes of each.</param>
    /// <returns><paramref name="length"/>.</returns>
    /// <exception cref="OutOfMemoryException">The heap is full, after a collection too.</exception>
    public static int AllocateArray(int length, int elementBytes)
    {
        // A negative length is for the instruction itself to refuse.
        Allocate(HeapSizes.Array(Math.Max(0, length), elementBytes));
        return length;
    }

    /// <summary>Takes room for a string that a library has made, as <see cref="Allocate"/> does.</summary>
    /// <param name="made">The string.</param>
    /// <returns><paramref name="made"/>.</returns>
    /// <exception cref="OutOfMemoryException">The heap is full, after a collection too.</exception>
    public static string? MadeString(string? made)
    {
        Allocate(made is null ? 0 : HeapSizes.String(made.Length));
        return made;
    }

    /// <summary>Takes room for bytes that a library has made, as <see cref="Allocate"/> does.</summary>
    /// <param name="made">The bytes.</param>
    /// <returns><paramref name="made"/>.</returns>
    /// <exception cref="OutOfMemoryException">The heap is full, after a collection too.</exception>
    public static byte[]? MadeBytes(byte[]? made)
    {
        Allocate(made is null ? 0 : HeapSizes.Array(made.Length, 1));
        return made;
    }

    /// <summary>Takes room for characters that a library has made, as <see cref="Allocate"/> does.</summary>
    /// <param name="made">The characters.</param>
    /// <returns><paramref name="made"/>.</returns>
    /// <exception cref="OutOfMemoryException">The heap is full, after a collection too.</exception>
    public static char[]? MadeCharacters(char[]? made)
    {
        Allocate(made is null ? 0 : HeapSizes.Array(made.Length, sizeof(char)));
        return made;
    }

    /// <summary>Begins a stretch of firmware code that is not charged.</summary>
    /// <returns>Ends the stretch when it is disposed of.</returns>
    public static MeterPause Pause() => new(State);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static MeterState CreateState() => s_state = new MeterState();
}
