using HapticNode.NanoApi;

namespace System.Device.Pwm;

/// <summary>
/// One PWM output of the board. <c>Configuration.SetPinFunction(pin, DeviceFunction.PWMn)</c> comes first.
/// </summary>
/// <remarks>
/// PWMn uses timer (n - 1) / 2, so PWM1 and PWM2 share one frequency, and so on. All channels of the board share one
/// "started" flag: after any <see cref="Stop"/>, writes to <see cref="DutyCycle"/> and <see cref="Frequency"/> of every channel
/// are only remembered until some channel is started again.
/// Source: nf-interpreter targets/ESP32 sys_dev_pwm_native_System_Device_Pwm_PwmChannel.
/// </remarks>
public sealed class PwmChannel : IDisposable
{
    private const int NoPin = -1;

    private readonly IPwm _pwm;
    private readonly PwmSettings _settings;
    private bool _disposed;

    /// <summary>Fails on the ESP32, where a channel belongs to a pin: use <see cref="CreateFromPin"/>.</summary>
    /// <param name="chip">Number of the PWM timer.</param>
    /// <param name="channel">Number of the channel.</param>
    /// <param name="frequency">Frequency in Hz.</param>
    /// <param name="dutyCyclePercentage">Duty, 0 to 1.</param>
    /// <exception cref="ArgumentException">Always, as on the device.</exception>
    public PwmChannel(int chip, int channel, int frequency = 400, double dutyCyclePercentage = 0.5)
        : this(PoweredBoard.Current.Pwm, new PwmSettings(chip, NoPin), frequency, dutyCyclePercentage)
    {
        _ = channel;
    }

    private PwmChannel(IPwm pwm, PwmSettings settings, int frequency, double duty)
    {
        _pwm = pwm;
        _settings = settings;
        Frequency = frequency;
        _pwm.Attach(_settings);
        DutyCycle = duty;
    }

    /// <summary>
    /// Frequency in Hz, 1 to 40,000,000. Setting it restarts the timer's period on both of its pins, and when the timer's
    /// resolution changes the partner's duty is wrong until it is written again.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not positive, or the timer cannot reach it.</exception>
    public int Frequency
    {
        get
        {
            _pwm.ChargeCall();
            return _settings.Frequency;
        }

        set => _pwm.SetFrequency(_settings, value);
    }

    /// <summary>Duty, 0 to 1, kept in steps of 1/10000 (truncated). A write takes effect at the timer's next period.</summary>
    /// <exception cref="ArgumentException">The value is below 0 or above 1.</exception>
    public double DutyCycle
    {
        get
        {
            _pwm.ChargeCall();
            return _settings.Duty / PwmSettings.DutyScale;
        }

        set => _pwm.SetDuty(_settings, value);
    }

    /// <summary>Fails on the ESP32, where a channel belongs to a pin: use <see cref="CreateFromPin"/>.</summary>
    /// <param name="chip">Number of the PWM timer.</param>
    /// <param name="channel">Number of the channel.</param>
    /// <param name="frequency">Frequency in Hz.</param>
    /// <param name="dutyCyclePercentage">Duty, 0 to 1.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="ArgumentException">Always, as on the device.</exception>
    public static PwmChannel Create(int chip, int channel, int frequency = 400, double dutyCyclePercentage = 0.5) =>
        new(chip, channel, frequency, dutyCyclePercentage);

    /// <summary>Creates the channel of a pin. It stays silent until <see cref="Start"/>.</summary>
    /// <param name="pin">GPIO number.</param>
    /// <param name="frequency">Frequency in Hz.</param>
    /// <param name="dutyCyclePercentage">Duty, 0 to 1.</param>
    /// <returns>The channel, or <see langword="null"/> when the pin has no PWM function.</returns>
    /// <exception cref="ArgumentException">
    /// A value is out of range, the pin cannot drive, all channels are in use, or (a fault of the runtime) some channel is started
    /// already and no channel of this one's speed group has ever been configured.
    /// </exception>
    public static PwmChannel? CreateFromPin(int pin, int frequency = 400, double dutyCyclePercentage = 0.5)
    {
        IPwm pwm = PoweredBoard.Current.Pwm;
        int timer = pwm.FindTimer(pin);
        return timer < 0 ? null : new PwmChannel(pwm, new PwmSettings(timer, pin), frequency, dutyCyclePercentage);
    }

    /// <summary>Configures timer and channel from the remembered frequency and duty, and starts the output.</summary>
    /// <exception cref="ArgumentException">The timer cannot reach the frequency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">All channels are in use.</exception>
    public void Start() => _pwm.Start(_settings);

    /// <summary>Stops the output, low, at once; and clears the started flag of all channels.</summary>
    public void Stop() => _pwm.Stop(_settings);

    /// <summary>Forgets the channel. The pin keeps its waveform.</summary>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _pwm.Detach(_settings);
        }
    }
}
