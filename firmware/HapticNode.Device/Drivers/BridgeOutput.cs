using System.Device.Pwm;
using HapticNode.Core.Playback;

namespace HapticNode.Device.Drivers;

/// <summary>A motor on a bridge with two inputs, sign and magnitude: one input for each direction, both alike at neutral, where the motor is shorted.</summary>
/// <remarks>
/// Only one input leaves neutral at a time, and it is brought back before the other moves. Whatever lies between the two writes, the
/// motor is then shorted and never driven, and no half of the bridge is told both. Both channels are on one timer, so that a duty
/// takes effect at the same moment in both.
/// </remarks>
public sealed class BridgeOutput : LaneOutput
{
    private const int FullLevel = 1000;

    // The channels that drive when they leave neutral: forward and backward.
    private readonly PwmChannel _forward;
    private readonly PwmChannel _backward;
    private readonly double _neutral;
    private int _level;

    /// <summary>Takes two channels that have been created at neutral.</summary>
    /// <param name="first">The channel of the input that is high while the motor turns forward.</param>
    /// <param name="second">The channel of the other input.</param>
    /// <param name="neutralDuty">The duty of neutral on both: 1 where both high short the motor, 0 where both low do.</param>
    public BridgeOutput(PwmChannel first, PwmChannel second, double neutralDuty)
    {
        _neutral = neutralDuty;
        _forward = neutralDuty > 0 ? second : first;
        _backward = neutralDuty > 0 ? first : second;
    }

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        if (_level > 0 && level <= 0)
        {
            _forward.DutyCycle = _neutral;
        }

        if (_level < 0 && level >= 0)
        {
            _backward.DutyCycle = _neutral;
        }

        // Noted before the write: one that throws may have reached the channel, so that the next one clears it.
        _level = level;
        if (level > 0)
        {
            _forward.DutyCycle = _neutral > 0 ? (FullLevel - level) / 1000.0 : level / 1000.0;
        }
        else if (level < 0)
        {
            _backward.DutyCycle = _neutral > 0 ? (FullLevel + level) / 1000.0 : -level / 1000.0;
        }
    }
}
