using System.Device.Pwm;
using HapticNode.Core.Playback;
using Iot.Device.Buzzer;

namespace HapticNode.Device.Drivers;

/// <summary>A piezo buzzer: the IoT buzzer over a channel of our own.</summary>
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
    private bool _sounds;

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
        // A new frequency begins a period at once; a duty takes effect with the next one. So a tone from silence gets its frequency
        // first, and one that sounds gets its level first, lest the old level be heard at the new pitch.
        bool sounds = _sounds;
        _sounds = level != 0;
        if (!sounds && _sounds)
        {
            Tune(hertz);
        }

        _channel.DutyCycle = level / 2000.0;
        if (sounds && _sounds)
        {
            Tune(hertz);
        }
    }

    private void Tune(int hertz)
    {
        if (hertz != _hertz)
        {
            _hertz = hertz;
            _channel.Frequency = hertz;
        }
    }
}
