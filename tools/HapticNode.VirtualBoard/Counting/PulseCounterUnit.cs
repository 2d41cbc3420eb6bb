using System.Device.Gpio;
using HapticNode.NanoApi;
using HapticNode.VirtualBoard.Runtime;

namespace HapticNode.VirtualBoard;

/// <summary>The runtime's native code of <c>GpioPulseCounter</c>, with its faults.</summary>
/// <remarks>
/// Source: nf-interpreter targets/ESP32 GpioPulseCounter, ESP-IDF 5.5 pulse_cnt.c. Faults kept: a counter is found by its pin A, so
/// that of two on the same pin the second works on the first; a pin that something else has opened is taken all the same; and a
/// disposed counter never gives its hardware unit back, because the runtime deletes the unit before the unit's channels, which the
/// driver refuses. One difference: a pin that the chip lacks is refused here, and never counts there.
/// </remarks>
internal sealed class PulseCounterUnit(Board board, Timeline timeline) : IPulseCounters
{
    // The filter counts periods of the 80 MHz bus clock, 12.5 ns each.
    private const int ClockMegahertz = 80;
    private const int NanosecondsPerMicrosecond = 1_000;

    private readonly List<Entry> _entries = [];
    private int _unitsTaken;

    public void ChargeCall() => board.Charge(board.Costs.Call);

    public void Create(int pinA, int pinB)
    {
        Begin(board.Costs.PulseCounterConfigure);
        if (_unitsTaken == board.Profile.PulseCounters)
        {
            throw new NotSupportedException($"{board.Profile.Name} has no free pulse counter.");
        }

        GpioLine a = board.Gpio.CountableLineOf(pinA);
        GpioLine? b = pinB < 0 ? null : board.Gpio.CountableLineOf(pinB);
        board.Heap.Keep(HeapLibraries.PulseCounter);
        _unitsTaken++;
        _entries.Add(new Entry(a, b, new PulseCounter(timeline, a, b)));
        SetCounted(a, true);
        SetCounted(b, true);
    }

    public void Start(int pinA, GpioPulsePolarity polarity, int filterNanoseconds)
    {
        Begin(board.Costs.PulseCounterConfigure);
        int clocks = ClockMegahertz * filterNanoseconds / NanosecondsPerMicrosecond;
        Find(pinA).Counter.Start(polarity, ((clocks * NanosecondsPerMicrosecond) + ClockMegahertz - 1) / ClockMegahertz);
    }

    public void Stop(int pinA)
    {
        Begin(board.Costs.PulseCounterConfigure);
        Find(pinA).Counter.Stop();
    }

    public GpioPulseCount Read(int pinA, bool reset)
    {
        Begin(board.Costs.PulseCounterRead);
        board.Heap.Allocate(HeapLibraries.PulseCount);
        PulseCounter counter = Find(pinA).Counter;
        var read = new GpioPulseCount
        {
            Count = counter.Count,
            RelativeTime = TimeSpan.FromMicroseconds(board.Clock.NowNanoseconds / NanosecondsPerMicrosecond),
        };
        if (reset)
        {
            counter.Count = 0;
        }

        return read;
    }

    public void Dispose(int pinA)
    {
        Begin(board.Costs.PulseCounterConfigure);
        Entry entry = Find(pinA);
        _entries.Remove(entry);
        board.Heap.Drop(HeapLibraries.PulseCounter);
        entry.Counter.Disconnect();
        SetCounted(entry.A, false);
        SetCounted(entry.B, false);
    }

    private static void SetCounted(GpioLine? line, bool isCounted)
    {
        if (line is not null)
        {
            line.IsReserved = isCounted;
            line.IsCounted = isCounted;
        }
    }

    private Entry Find(int pinA) => _entries.Find(entry => entry.A.Number == pinA)
        ?? throw new ArgumentException($"GPIO {pinA} has no pulse counter.");

    private void Begin(int units)
    {
        board.Charge(units);
        board.Settle();
    }

    private sealed record Entry(GpioLine A, GpioLine? B, PulseCounter Counter);
}
