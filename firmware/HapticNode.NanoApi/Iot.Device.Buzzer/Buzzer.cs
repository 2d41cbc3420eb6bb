using System.Device.Pwm;
using HapticNode.NanoApi;

namespace Iot.Device.Buzzer;

/// <summary>A buzzer on a PWM channel. Source: nanoFramework.IoT.Device devices/Buzzer.</summary>
/// <remarks>
/// Volume is the channel's duty, 0.5 by default. <see cref="StopPlaying"/> stops the channel and thereby mutes the duty and
/// frequency writes of every PWM channel of the board.
/// </remarks>
public class Buzzer : IDisposable
{
    private PwmChannel? _channel;

    /// <summary>Creates a buzzer on a pin; a pin without a PWM function is noticed only when a tone is played.</summary>
    /// <param name="pinNumber">GPIO number.</param>
    public Buzzer(int pinNumber)
        : this(PwmChannel.CreateFromPin(pinNumber)!)
    {
    }

    /// <summary>Fails on the ESP32.</summary>
    /// <param name="chip">Number of the PWM timer.</param>
    /// <param name="channel">Number of the channel.</param>
    /// <exception cref="ArgumentException">Always, as on the device.</exception>
    public Buzzer(int chip, int channel)
        : this(PwmChannel.Create(chip, channel))
    {
    }

    /// <summary>Creates a buzzer on a channel.</summary>
    /// <param name="pwmChannel">The channel.</param>
    public Buzzer(PwmChannel pwmChannel) => _channel = pwmChannel;

    private PwmChannel Channel => _channel ?? throw new NullReferenceException("The buzzer has no PWM channel: its pin has no PWM function.");

    /// <summary>Sets the frequency and starts the channel.</summary>
    /// <param name="frequency">Frequency in Hz, truncated to whole Hz.</param>
    public void StartPlaying(double frequency)
    {
        Channel.Frequency = (int)frequency;
        Channel.Start();
    }

    /// <summary>Stops the channel.</summary>
    public void StopPlaying() => Channel.Stop();

    /// <summary>Plays a tone and waits for its end.</summary>
    /// <param name="frequency">Frequency in Hz, truncated to whole Hz.</param>
    /// <param name="duration">Duration in milliseconds, on the 10 ms grid of the runtime's sleep.</param>
    public void PlayTone(double frequency, int duration)
    {
        StartPlaying(frequency);
        PoweredBoard.Current.Sleep(duration);
        StopPlaying();
    }

    /// <summary>Disposes of the channel.</summary>
    public void Dispose()
    {
        _channel?.Dispose();
        _channel = null;
    }
}
