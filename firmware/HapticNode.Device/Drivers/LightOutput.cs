using System.Device.Pwm;
using HapticNode.Core.Playback;

namespace HapticNode.Device.Drivers;

/// <summary>A light. Levels are perceived lightness, so the duty is their square (close to CIE L*, and one multiplication).</summary>
public sealed class LightOutput : LaneOutput
{
    private readonly PwmChannel _channel;

    /// <summary>Takes a channel that has been created at neutral.</summary>
    /// <param name="channel">The channel.</param>
    public LightOutput(PwmChannel channel)
    {
        _channel = channel;
    }

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        _channel.DutyCycle = level * level / 1000000.0;
    }
}
