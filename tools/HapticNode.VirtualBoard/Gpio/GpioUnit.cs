using System.Device.Gpio;
using HapticNode.NanoApi;
using HapticNode.VirtualBoard.Runtime;

namespace HapticNode.VirtualBoard;

/// <summary>The pins of the board.</summary>
public sealed class GpioUnit : IGpio
{
    private readonly Board _board;
    private readonly Timeline _timeline;
    private readonly EventQueue _queue;
    private readonly Dictionary<int, GpioLine> _lines;
    private readonly List<PinChange> _changes = [];

    internal GpioUnit(Board board, Timeline timeline, EventQueue queue)
    {
        _board = board;
        _timeline = timeline;
        _queue = queue;
        _lines = board.Profile.Pins.ToDictionary(number => number, number => new GpioLine(this, number));
        Listener = new GpioPinEventListener(board);
    }

    /// <summary>All changes of levels that the firmware drove, in time order; a pin that becomes an output first drives low.</summary>
    public IReadOnlyList<PinChange> Changes => _changes;

    /// <summary>Raised on the board's thread when the firmware changes the level that it drives on a pin.</summary>
    public event Action<PinChange>? Driven;

    internal GpioPinEventListener Listener { get; }

    int IGpio.PinCount => _board.Profile.PinCount;

    internal long Collapsed { get; set; }

    internal long Debounced { get; set; }

    /// <summary>Tells whether the firmware has given a pin an internal pull resistor. Input-only pins have none, whatever their mode says.</summary>
    /// <param name="pin">GPIO number.</param>
    /// <returns>Whether a pull resistor is on.</returns>
    /// <exception cref="ArgumentException">The board has no such pin.</exception>
    public bool HasInternalPull(int pin) =>
        !_board.Profile.InputOnlyPins.Contains(pin) && HasPullSwitchedOn(LineOf(pin));

    /// <summary>The level that the firmware drives on a pin now.</summary>
    /// <param name="pin">GPIO number.</param>
    /// <returns>0 or 1; 0 for a pin that is no output.</returns>
    /// <exception cref="ArgumentException">The board has no such pin.</exception>
    public int DrivenAt(int pin) => LineOf(pin).DrivenLevel ?? 0;

    internal GpioLine LineOf(int number) => _lines.TryGetValue(number, out GpioLine? line)
        ? line
        : throw new ArgumentException($"{_board.Profile.Name} has no GPIO {number}.");

    /// <summary>The line of a pin that a pulse counter can look at.</summary>
    internal GpioLine CountableLineOf(int number) => _lines.TryGetValue(number, out GpioLine? line) && !_board.Profile.FlashPins.Contains(number)
        ? line
        : throw new NotSupportedException($"GPIO {number} of {_board.Profile.Name} cannot be counted: it does not exist or serves the flash chip.");

    internal void ChargeConfigure() => _board.Charge(_board.Costs.GpioConfigure);

    internal void ChargeCall() => _board.Charge(_board.Costs.Call);

    void IGpio.ChargeCall() => ChargeCall();

    bool IGpio.IsModeSupported(int number, PinMode mode) => IsModeSupported(number, mode);

    GpioPin IGpio.OpenedPin(int number) => OpenedPin(number);

    void IGpio.CreateController()
    {
        _board.Heap.Keep(HeapLibraries.GpioController);
        ChargeConfigure();
    }

    GpioPin IGpio.Open(int number)
    {
        ChargeConfigure();
        if (!_lines.TryGetValue(number, out GpioLine? line) || _board.Profile.FlashPins.Contains(number) ||
            line.IsReserved || line.Pin is not null)
        {
            throw new InvalidOperationException($"GPIO {number} cannot be opened: it does not exist, serves the flash chip, is open, or is counted.");
        }

        _board.Heap.Keep(HeapLibraries.GpioPin);
        line.IsReserved = true;
        line.Pin = new GpioPin(line);
        Listener.Add(line.Pin);
        return line.Pin;
    }

    internal GpioPin OpenedPin(int number) => _lines.GetValueOrDefault(number)?.Pin
        ?? throw new InvalidOperationException($"GPIO {number} is not open.");

    bool IGpio.IsOpen(int number) => _lines.GetValueOrDefault(number)?.Pin is not null;

    internal bool IsModeSupported(int number, PinMode mode) =>
        _lines.ContainsKey(number) && Enum.IsDefined(mode) && (mode < PinMode.Output || _board.Profile.CanDrive(number));

    internal void SetMode(GpioLine line, PinMode mode, int debounceMilliseconds)
    {
        ChargeConfigure();
        _board.Settle();
        if (!IsModeSupported(line.Number, mode))
        {
            throw new ArgumentException($"GPIO {line.Number} of {_board.Profile.Name} cannot be {mode}.");
        }

        line.Mode = mode;
        if (line.IsOutput)
        {
            line.Interrupt = null;
            Drive(line, 0);
            return;
        }

        line.Interrupt ??= new InputInterrupt(this, line, _timeline);
        if (line.Pin is { HasHandlers: true })
        {
            line.Interrupt.Attach(debounceMilliseconds, _board.Clock.NowNanoseconds);
        }
        else
        {
            line.Interrupt.Detach();
        }
    }

    // A pin that is no input yet has nothing to debounce; setting its mode does it later.
    internal void SetDebounce(GpioLine line, int milliseconds)
    {
        ChargeConfigure();
        _board.Settle();
        line.Interrupt?.SetDebounce(milliseconds, _board.Clock.NowNanoseconds);
    }

    internal PinValue Read(GpioLine line)
    {
        _board.Charge(_board.Costs.GpioRead);
        _board.Heap.Allocate(HeapLibraries.PinRead);
        _board.Settle();
        return line.ReadLevel();
    }

    internal void Write(GpioLine line, int level)
    {
        _board.Charge(_board.Costs.GpioWrite);
        _board.Heap.Allocate(HeapLibraries.PinWrite);
        if (!line.IsOutput)
        {
            throw new ArgumentException($"GPIO {line.Number} is an input.");
        }

        DriveAndPost(line, level);
    }

    internal void Toggle(GpioLine line)
    {
        _board.Charge(_board.Costs.GpioToggle);
        if (line.IsOutput)
        {
            DriveAndPost(line, line.DrivenLevel == 1 ? 0 : 1);
        }
    }

    internal void Close(GpioLine line)
    {
        ChargeConfigure();
        _board.Settle();
        Listener.Remove(line.Pin!);
        _board.Heap.Drop(HeapLibraries.GpioPin);
        line.Pin = null;
        line.IsReserved = false;
        line.Interrupt = null;
        line.Mode = PinMode.Input;
    }

    void IGpio.CloseAll()
    {
        foreach (GpioLine line in _lines.Values)
        {
            line.Pin?.Dispose();
        }
    }

    internal void SetExternalLevel(GpioLine line, int level, long now)
    {
        if (line.ExternalLevel == level)
        {
            return;
        }

        line.ChangeExternalLevel(level, now);
        if (line.Interrupt is { IsAttached: true } interrupt)
        {
            long start = Math.Max(now, InterruptsHeldUntil);
            _timeline.At(start + _board.Profile.InterruptLatencyNanoseconds, time => OnInterrupt(line, interrupt, now, time));
        }
    }

    /// <summary>Until when interrupts wait: they are not in RAM, and so cannot run while the flash is busy.</summary>
    internal long InterruptsHeldUntil { get; set; }

    internal void Post(NativeEvent pinEvent) => _queue.Post(pinEvent);

    internal void EnterValueChanged()
    {
        _board.Charge(_board.Costs.GpioValueChanged);
        _board.Heap.Allocate(HeapLibraries.PinChangedArgs);
        _board.EnterHandler();
    }

    private static bool HasPullSwitchedOn(GpioLine line) => line.IsCounted ||
        line.Mode is PinMode.InputPullUp or PinMode.InputPullDown or PinMode.OutputOpenDrainPullUp or PinMode.OutputOpenSourcePullDown;

    private static void OnInterrupt(GpioLine line, InputInterrupt interrupt, long edge, long now)
    {
        if (line.Interrupt == interrupt && interrupt.IsAttached)
        {
            interrupt.OnEdge(edge, now);
        }
    }

    private void DriveAndPost(GpioLine line, int level)
    {
        _board.Settle();
        Drive(line, level);
        if (line.Pin is { HasHandlers: true })
        {
            Post(NativeEvent.OfPin(line.Number, level, _board.Clock.NowNanoseconds));
        }
    }

    private void Drive(GpioLine line, int level)
    {
        _board.Actions++;
        if (line.DrivenLevel != level)
        {
            line.DrivenLevel = level;
            var change = new PinChange(_board.Clock.NowNanoseconds, line.Number, level);
            Driven?.Invoke(change);
            if (_board.KeepsHistory)
            {
                _changes.Add(change);
            }
        }
    }
}
