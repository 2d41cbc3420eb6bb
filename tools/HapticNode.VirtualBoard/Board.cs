using HapticNode.NanoApi;
using HapticNode.VirtualBoard.Runtime;

namespace HapticNode.VirtualBoard;

/// <summary>
/// The board that is powered on the current thread: its clock, its pins, and the runtime that decides when handlers run. The
/// firmware that runs on this thread reaches it through the nanoFramework hardware API, the host through this class. One board is
/// one boot of the firmware. All times are nanoseconds since boot, and modelled.
/// </summary>
public sealed partial class Board : IDisposable
{
    private readonly MeterState _meter = Meter.State;
    private readonly Timeline _timeline = new();
    private readonly HashSet<int> _closeToSupply = [];
    private readonly EventQueue _queue;
    private readonly Dispatcher _dispatcher;
    private readonly Scheduler _scheduler;

    /// <summary>Powers a board on this thread.</summary>
    /// <param name="profile">Facts of the chip.</param>
    /// <param name="costs">What the firmware's work costs.</param>
    /// <param name="disk">The flash drive, with what an earlier boot has left on it; <see langword="null"/> for an empty one.</param>
    /// <param name="heapBytes">Size of the managed heap in bytes; <see langword="null"/> for that of the profile.</param>
    /// <exception cref="ArgumentOutOfRangeException">The heap is smaller than a block.</exception>
    /// <exception cref="InvalidOperationException">Another board is powered on this thread.</exception>
    public Board(BoardProfile profile, CostModel costs, FlashDisk? disk = null, int? heapBytes = null)
    {
        if (Powered is not null)
        {
            throw new InvalidOperationException("Another board is powered on this thread: dispose of it first.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(heapBytes ?? profile.HeapBytes, HeapSizes.Block);
        Profile = profile;
        Costs = costs;
        Heap = new ManagedHeap(this, heapBytes ?? profile.HeapBytes);
        _queue = new EventQueue(Heap);
        Clock = new VirtualClock(_meter, costs.NanosecondsPerUnit);
        PinFunctions = new PinFunctions(profile);
        Gpio = new GpioUnit(this, _timeline, _queue);
        PulseCounters = new PulseCounterUnit(this, _timeline);
        Pwm = new PwmUnit(this, _timeline);
        Serial = new SerialUnit(this, _timeline, _queue);
        I2c = new I2cUnit(this);
        Disk = disk ?? new FlashDisk();
        FileSystem = new FileSystemUnit(this, Disk);
        Events = new EventRoutes(this);
        Events.AddLibraries();
        _dispatcher = new Dispatcher(this, _queue);
        _scheduler = new Scheduler(this, _meter, _dispatcher);
        _meter.Heap = Heap;
        PoweredBoard.Instance = this;
    }

    /// <summary>The board that is powered on this thread.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Board Current => (Board)PoweredBoard.Current;

    /// <summary>The board that is powered on this thread, or <see langword="null"/>.</summary>
    public static Board? Powered => (Board?)PoweredBoard.Instance;

    /// <summary>Facts of the chip.</summary>
    public BoardProfile Profile { get; }

    /// <summary>What the firmware's work costs.</summary>
    public CostModel Costs { get; }

    /// <summary>The heap of the interpreter.</summary>
    public ManagedHeap Heap { get; }

    /// <summary>The board's time.</summary>
    public VirtualClock Clock { get; }

    /// <summary>The pins.</summary>
    public GpioUnit Gpio { get; }

    /// <summary>The PWM outputs.</summary>
    public PwmUnit Pwm { get; }

    /// <summary>The serial ports.</summary>
    public SerialUnit Serial { get; }

    /// <summary>The I2C bus.</summary>
    public I2cUnit I2c { get; }

    /// <summary>The flash drive <c>I:</c>.</summary>
    public FlashDisk Disk { get; }

    /// <summary>
    /// Tells the firmware's next due time, in nanoseconds since boot (<see cref="long.MaxValue"/>: none). When set, idle turns of a
    /// hot loop before that time are skipped, without changing anything that can be observed. Work that the firmware has left for its
    /// next turn is due at once: it must not be hidden here.
    /// </summary>
    public Func<long>? IdleSkip { get; set; }

    /// <summary>
    /// Called on this board's thread each time the firmware gives way or looks at its hardware: where a host that shares the board with the
    /// present holds its time back to real time, and schedules what people and programs have done meanwhile.
    /// </summary>
    public Action? Pacing { get; set; }

    /// <summary>
    /// Whether <see cref="SerialUnit.Transmitted"/>, <see cref="PwmUnit.Changes"/> and <see cref="GpioUnit.Changes"/> are kept. Off for a board that
    /// runs for days; <see cref="SerialUnit.Sent"/> and <see cref="PwmUnit.Changed"/> tell of them as they happen.
    /// </summary>
    public bool KeepsHistory { get; set; } = true;

    /// <summary>Called at the entry of every handler of a GPIO event: a pin's <c>ValueChanged</c>, or a processor or listener that has taken the library's place.</summary>
    public Action<DeliveredEdge>? BeforeHandler { get; set; }

    /// <summary>Called after every handler of a GPIO event.</summary>
    public Action<DeliveredEdge>? AfterHandler { get; set; }

    internal PinFunctions PinFunctions { get; }

    internal PulseCounterUnit PulseCounters { get; }

    internal FileSystemUnit FileSystem { get; }

    internal EventRoutes Events { get; }

    internal bool HasPower => Clock.NowNanoseconds < PowerOffNanoseconds;

    /// <summary>Outputs written and bytes taken so far; a loop turn that did either was not idle.</summary>
    internal long Actions { get; set; }

    internal long PowerOffNanoseconds { get; private set; } = long.MaxValue;

    internal long NextHardwareNanoseconds => _timeline.NextNanoseconds;

    /// <summary>Sets the level that something outside gives a pin, from some time on. May be called in any order, before and during the run.</summary>
    /// <param name="timeNanoseconds">Time of the edge; one in the past happens at once.</param>
    /// <param name="pin">GPIO number.</param>
    /// <param name="level">0 or 1.</param>
    /// <exception cref="ArgumentException">The board has no such pin.</exception>
    public void Schedule(long timeNanoseconds, int pin, int level)
    {
        GpioLine line = Gpio.LineOf(pin);
        level ^= _closeToSupply.Contains(pin) ? 1 : 0;
        _timeline.At(timeNanoseconds, now => Gpio.SetExternalLevel(line, level, now));
    }

    /// <summary>Sends bytes from the host to a serial port, one after the other at the port's baud rate.</summary>
    /// <param name="timeNanoseconds">Time at which the first byte starts, unless earlier bytes are still on their way.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="portName"><c>COM1</c> to <c>COM3</c>.</param>
    /// <exception cref="ArgumentException">There is no such port.</exception>
    public void ScheduleSerial(long timeNanoseconds, byte[] bytes, string portName = "COM2") =>
        Serial.ScheduleReceive(timeNanoseconds, bytes, portName);

    /// <summary>Sets the time at which the power goes off; a <see cref="PowerOffException"/> then leaves the firmware.</summary>
    /// <param name="timeNanoseconds">The time.</param>
    public void PowerOffAt(long timeNanoseconds) => PowerOffNanoseconds = timeNanoseconds;

    /// <summary>Sets the level that a pin has from outside until it is scheduled otherwise: 1 when not set, as with a pull-up resistor.</summary>
    /// <param name="pin">GPIO number.</param>
    /// <param name="level">0 or 1.</param>
    /// <exception cref="ArgumentException">The board has no such pin.</exception>
    public void SetIdleLevel(int pin, int level) => Gpio.LineOf(pin).ExternalLevel = level ^ (_closeToSupply.Contains(pin) ? 1 : 0);

    /// <summary>
    /// Says that the contacts at some pins close to the supply and not to ground: 0 still means a closed one in <see cref="Schedule"/> and
    /// <see cref="SetIdleLevel"/>, and the pin then sees a high level.
    /// </summary>
    /// <param name="pins">GPIO numbers; their contacts are open from now on.</param>
    /// <exception cref="ArgumentException">The board has no such pin.</exception>
    public void CloseToSupply(IEnumerable<int> pins)
    {
        foreach (int pin in pins)
        {
            _closeToSupply.Add(pin);
            SetIdleLevel(pin, 1);
        }
    }

    /// <summary>Takes the power off this thread's board.</summary>
    public void Dispose()
    {
        if (Powered == this)
        {
            PoweredBoard.Instance = null;
            _meter.Alarm = MeterState.NoAlarm;
            _meter.AlarmHandler = null;
            _meter.Heap = null;
        }
    }

    internal void Charge(int units) => Meter.Charge(units, 0, 0);

    /// <summary>The interpreter works and nothing of it runs, no quantum ends; interrupts do run. Returns the time in nanoseconds.</summary>
    internal long Stop(int units)
    {
        long before = Clock.NowNanoseconds;
        _meter.Units += units;
        Actions++;
        return Clock.NowNanoseconds - before;
    }

    /// <summary>The event that is being dispatched has come to the code that handles it.</summary>
    internal void EnterHandler() => _dispatcher.EnterHandler();

    internal void Sleep(int milliseconds)
    {
        Charge(Costs.Sleep);
        _scheduler.Sleep(milliseconds);
    }

    internal void WaitForEvent(long nanoseconds) => _scheduler.WaitForEvent(nanoseconds);

    /// <summary>Lets everything outside the interpreter happen that is due.</summary>
    internal void Settle()
    {
        Pacing?.Invoke();
        _timeline.RunUntil(Math.Min(Clock.NowNanoseconds, PowerOffNanoseconds));
    }

    /// <summary>Time passes and nothing on the chip runs, not even an interrupt.</summary>
    internal void StandStill(long nanoseconds)
    {
        Settle();
        long end = Clock.NowNanoseconds + nanoseconds;
        Gpio.InterruptsHeldUntil = end;
        Clock.AdvanceTo(Math.Min(end, PowerOffNanoseconds));
        Actions++;
        ThrowIfPowerIsOff();
    }

    internal void ThrowIfPowerIsOff()
    {
        if (!HasPower)
        {
            throw new PowerOffException();
        }
    }
}
