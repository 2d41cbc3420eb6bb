using System.Device.Pwm;
using HapticNode.Core.Playback;
using Iot.Device.Buzzer;

namespace HapticNode.Device.Drivers;

/// <summary>A piezo sounder: the IoT buzzer over a channel of our own.</summary>
/// <remarks>
/// The buzzer starts the channel once, silently. It is never told to stop: stopping one channel makes the runtime ignore
/// duty and frequency on all of them (nf-interpreter, PwmChannel, the global isStarted). Silence is a duty of 0; a square
/// wave is loudest at 50 %.
/// </remarks>
public sealed class ToneOutput : LaneOutput
{
    private readonly PwmChannel _channel;
    private readonly Buzzer _buzzer;
    private int _hertz;

    /// <summary>Takes a channel that has been created with a duty of 0.</summary>
    /// <param name="channel">The channel.</param>
    public ToneOutput(PwmChannel channel)
    {
        _channel = channel;
        _buzzer = new Buzzer(channel);
        _hertz = channel.Frequency;
    }

    /// <summary>Starts the channel, silently.</summary>
    public void Start()
    {
        _buzzer.StartPlaying(_hertz);
    }

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        // The duty first: it waits for the end of the period, and a new frequency ends that at once.
        _channel.DutyCycle = level / 2000.0;
        if (hertz != _hertz && level != 0)
        {
            _hertz = hertz;
            _channel.Frequency = hertz;
        }
    }
}
