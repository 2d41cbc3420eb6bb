using HapticNode.NanoApi;
using HapticNode.VirtualBoard.Runtime;

namespace HapticNode.VirtualBoard;

/// <summary>The PWM outputs of the board.</summary>
public sealed class PwmUnit : IPwm
{
    private readonly Board _board;
    private readonly PwmDriver _driver;
    private readonly List<PwmChange> _changes = [];
    private readonly Dictionary<int, PwmChange> _last = [];

    internal PwmUnit(Board board, Timeline timeline)
    {
        _board = board;
        _driver = new PwmDriver(board.Profile, new Ledc(timeline, Report), new Ledc(timeline, Report));
    }

    /// <summary>All changes of waveforms until now, in the order and at the times in which they took effect.</summary>
    public IReadOnlyList<PwmChange> Changes
    {
        get
        {
            _board.Settle();
            return _changes;
        }
    }

    /// <summary>Raised on the board's thread as each change of a waveform takes effect.</summary>
    public event Action<PwmChange>? Changed;

    /// <summary>Called before every write of a duty or frequency, whether or not it changes anything.</summary>
    public Action? BeforeWrite { get; set; }

    /// <summary>Tells the present duty on a pin.</summary>
    /// <param name="pin">GPIO number.</param>
    /// <returns>The duty, 0 to 1; 0 for a pin that was never started.</returns>
    public double DutyAt(int pin) => Last(pin).Duty;

    /// <summary>Tells the present frequency of a pin's timer.</summary>
    /// <param name="pin">GPIO number.</param>
    /// <returns>The frequency in Hz; 0 for a pin that was never started.</returns>
    public int FrequencyAt(int pin) => Last(pin).FrequencyHz;

    void IPwm.ChargeCall() => _board.Charge(_board.Costs.Call);

    int IPwm.FindTimer(int pin)
    {
        _board.Charge(_board.Costs.PwmConfigure);
        for (int number = 1; number <= PinFunctions.PwmFunctionCount; number++)
        {
            if (_board.PinFunctions.PinOf(PinFunctions.Pwm(number)) == pin)
            {
                return (number - 1) / 2;
            }
        }

        return -1;
    }

    void IPwm.Attach(PwmSettings settings)
    {
        _board.Heap.Keep(HeapLibraries.PwmChannel);
        _driver.Attach(settings);
    }

    void IPwm.Detach(PwmSettings settings)
    {
        Begin(_board.Costs.PwmConfigure);
        _board.Heap.Drop(HeapLibraries.PwmChannel);
        _driver.Detach(settings);
    }

    void IPwm.SetFrequency(PwmSettings settings, int frequencyHz)
    {
        BeforeWrite?.Invoke();
        Begin(_board.Costs.PwmFrequency);
        _driver.SetFrequency(settings, frequencyHz, _board.Clock.NowNanoseconds);
    }

    void IPwm.SetDuty(PwmSettings settings, double duty)
    {
        BeforeWrite?.Invoke();
        Begin(_board.Costs.PwmDutyCycle);
        _driver.SetDuty(settings, duty, _board.Clock.NowNanoseconds);
    }

    void IPwm.Start(PwmSettings settings)
    {
        Begin(_board.Costs.PwmConfigure);
        _driver.Start(settings, _board.Clock.NowNanoseconds);
    }

    void IPwm.Stop(PwmSettings settings)
    {
        Begin(_board.Costs.PwmConfigure);
        _driver.Stop(settings, _board.Clock.NowNanoseconds);
    }

    private void Begin(int units)
    {
        _board.Charge(units);
        _board.Settle();
        _board.Actions++;
    }

    private PwmChange Last(int pin)
    {
        _board.Settle();
        return _last.GetValueOrDefault(pin);
    }

    private void Report(LedcChannel channel, long now)
    {
        foreach (int pin in channel.Pins)
        {
            var change = new PwmChange(now, pin, channel.Duty, channel.Timer?.FrequencyHz ?? 0);
            if (!_last.TryGetValue(pin, out PwmChange last) || last.Duty != change.Duty || last.FrequencyHz != change.FrequencyHz)
            {
                _last[pin] = change;
                if (_board.KeepsHistory)
                {
                    _changes.Add(change);
                }

                Changed?.Invoke(change);
            }
        }
    }
}
