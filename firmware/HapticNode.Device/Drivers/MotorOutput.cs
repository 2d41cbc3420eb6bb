using System.Device.Pwm;
using HapticNode.Core.Playback;

namespace HapticNode.Device.Drivers;

/// <summary>A motor behind a PWM driver stage.</summary>
/// <remarks>
/// With neutral at 50 % (DRV2603 and the like) the duty carries the sign; with neutral at 0 % (a transistor) there is no
/// brake, and negative levels are neutral.
/// </remarks>
public sealed class MotorOutput : LaneOutput
{
    private readonly PwmChannel _channel;
    private readonly bool _bipolar;

    /// <summary>Takes a channel that has been created at neutral.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="neutralDuty">The duty of neutral: 0.5 or 0.</param>
    public MotorOutput(PwmChannel channel, double neutralDuty)
    {
        _channel = channel;
        _bipolar = neutralDuty > 0;
    }

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        if (_bipolar)
        {
            _channel.DutyCycle = (level + 1000) / 2000.0;
        }
        else
        {
            _channel.DutyCycle = level > 0 ? level / 1000.0 : 0;
        }
    }
}
