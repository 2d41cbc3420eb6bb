using HapticNode.NanoApi;
using HapticNode.VirtualBoard.Runtime;

namespace HapticNode.VirtualBoard;

/// <summary>The runtime's native PWM code with its global state and its faults.</summary>
/// <remarks>
/// Source: nf-interpreter targets/ESP32 sys_dev_pwm_native_System_Device_Pwm_PwmChannel. Faults kept: one started flag for all
/// channels; duty writes before the speed group is configured fail; setting the frequency takes timer 4 (PWM9 and PWM10) for a
/// high-speed timer; disposing only frees the channel's place; resolution times duty wraps at 32 bits. A chip without high-speed
/// timers is spared the third, but PWM9 to PWM16 keep a list of channels of their own and so run on the hardware of PWM1 to PWM8.
/// </remarks>
internal sealed class PwmDriver(BoardProfile profile, Ledc highSpeed, Ledc lowSpeed)
{
    private const int Free = -1;
    private const int DutyScale = (int)PwmSettings.DutyScale;
    private const int MaxFrequencyHz = 40_000_000;

    // The divider has 8 fractional bits and must be above 1.
    private const int DividerOne = 256;

    private readonly bool _hasHighSpeed = profile.HighSpeedPwmFunctions > 0;
    private readonly uint[] _counts = new uint[PinFunctions.PwmFunctionCount / 2];
    private readonly int[] _lowerPins = CreatePinMap();
    private readonly int[] _upperPins = CreatePinMap();
    private bool _isStarted;

    internal void Attach(PwmSettings settings)
    {
        if (!profile.CanDrive(settings.Pin) || ChannelOf(settings, create: true) < 0)
        {
            throw new ArgumentException($"GPIO {settings.Pin} cannot be a PWM output, or all channels are in use.");
        }
    }

    internal void Detach(PwmSettings settings)
    {
        int channel = ChannelOf(settings, create: false);
        if (channel >= 0)
        {
            PinsOf(settings)[channel] = Free;
        }
    }

    internal void SetFrequency(PwmSettings settings, int frequencyHz, long now)
    {
        if (frequencyHz <= 0)
        {
            throw new ArgumentException("A PWM frequency is at least 1 Hz.");
        }

        int channel = ChannelOf(settings, create: false);
        if (!_isStarted || channel < 0)
        {
            settings.Frequency = frequencyHz;
            return;
        }

        // "<=" is the runtime's: timer 4 is the first low-speed timer, and this retunes high-speed timer 0.
        Ledc group = _hasHighSpeed && settings.Timer <= Ledc.TimerCount ? highSpeed : lowSpeed;
        int bits = ConfigureTimer(group, settings.Timer, frequencyHz, now);
        if (_counts[settings.Timer] != 1u << bits)
        {
            _counts[settings.Timer] = 1u << bits;
            group.UpdateDuty(channel, NumberOf(settings.Timer, settings.Duty), now);
        }

        settings.Frequency = frequencyHz;
    }

    internal void SetDuty(PwmSettings settings, double duty, long now)
    {
        if (duty is < 0 or > 1)
        {
            throw new ArgumentException("A PWM duty is between 0 and 1.");
        }

        uint stored = (uint)(duty * PwmSettings.DutyScale);
        if (_isStarted)
        {
            Ledc group = GroupOf(settings);
            int channel = ChannelOf(settings, create: false);
            _counts[settings.Timer] = 1u << BitsFor(settings.Frequency);
            if (channel < 0 || !group.IsConfigured)
            {
                throw new ArgumentException("The PWM driver refuses a duty before any channel of the speed group is configured.");
            }

            group.UpdateDuty(channel, NumberOf(settings.Timer, stored), now);
        }

        settings.Duty = stored;
    }

    internal void Start(PwmSettings settings, long now)
    {
        int channel = ChannelOf(settings, create: true);
        if (channel < 0)
        {
            throw new ArgumentOutOfRangeException(null, "All PWM channels are in use.");
        }

        Ledc group = GroupOf(settings);
        _counts[settings.Timer] = 1u << ConfigureTimer(group, settings.Timer, settings.Frequency, now);
        uint number = NumberOf(settings.Timer, settings.Duty);
        group.ConfigureChannel(channel, settings.Timer % Ledc.TimerCount, settings.Pin, number, now);
        _isStarted = true;
    }

    internal void Stop(PwmSettings settings, long now)
    {
        int channel = ChannelOf(settings, create: false);
        if (channel >= 0)
        {
            GroupOf(settings).Stop(channel, now);
        }

        _isStarted = false;
    }

    private static int[] CreatePinMap()
    {
        int[] map = new int[Ledc.ChannelCount];
        Array.Fill(map, Free);
        return map;
    }

    private int ConfigureTimer(Ledc group, int timer, int frequencyHz, long now)
    {
        if (frequencyHz > MaxFrequencyHz)
        {
            throw new ArgumentException("A PWM timer reaches 40 MHz at most.");
        }

        int bits = BitsFor(frequencyHz);
        group.ConfigureTimer(timer % Ledc.TimerCount, frequencyHz, bits, now);
        return bits;
    }

    private int BitsFor(int frequencyHz)
    {
        for (int bits = profile.MaxPwmBits; bits > 1; bits--)
        {
            if (((ulong)profile.PwmClockHz * DividerOne / (ulong)frequencyHz) >> bits > DividerOne)
            {
                return bits;
            }
        }

        return 1;
    }

    private uint NumberOf(int timer, uint duty) => unchecked(_counts[timer] * duty) / DutyScale;

    private Ledc GroupOf(PwmSettings settings) => _hasHighSpeed && settings.Timer < Ledc.TimerCount ? highSpeed : lowSpeed;

    private int[] PinsOf(PwmSettings settings) => settings.Timer < Ledc.TimerCount ? _lowerPins : _upperPins;

    private int ChannelOf(PwmSettings settings, bool create)
    {
        int[] pins = PinsOf(settings);
        int channel = Array.IndexOf(pins, settings.Pin);
        if (channel < 0 && create)
        {
            channel = Array.IndexOf(pins, Free);
            if (channel >= 0)
            {
                pins[channel] = settings.Pin;
            }
        }

        return channel;
    }
}
