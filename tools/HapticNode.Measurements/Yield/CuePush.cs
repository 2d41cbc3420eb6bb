using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Profiles;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Measurements.Yield;

/// <summary>One push of a cue, ready to be played on many units.</summary>
internal sealed class CuePush
{
    private readonly Func<MotorUnit, PushFeel> _play;
    private readonly double _widthShift;

    private CuePush(Func<MotorUnit, PushFeel> play, FeelMetrics nominal, bool isClick)
    {
        _play = play;
        IsClick = isClick;

        // The amplitude is a little wider than the waves within it, which 'feel' counts: the nominal unit tells by how much.
        PushFeel found = play(default);
        _widthShift = nominal.WidthMilliseconds - found.WidthMilliseconds;
        IsCrisp = isClick && nominal.WidthMilliseconds <= YieldLimits.CrispMilliseconds;
    }

    /// <summary>Whether it is meant as a click.</summary>
    internal bool IsClick { get; }

    /// <summary>Whether it is a crisp one on the nominal unit.</summary>
    internal bool IsCrisp { get; }

    /// <summary>Prepares a push.</summary>
    /// <param name="burst">The push.</param>
    /// <param name="motor">Its motor.</param>
    internal static CuePush Of(Burst burst, MotorSetup motor)
    {
        DriveSignal signal = DriveSignal.ForMotor(burst.Track.Points, motor.Stage, burst.DurationMicroseconds);
        FeelMetrics nominal = FeelMetrics.Of(motor.Profile.Model().Run(signal, motor.Stage), burst.Track.Lane.Heat);
        return motor.Profile switch
        {
            LraProfile lra => new CuePush(new SwingingUnits(lra.Parameters, motor.Stage, motor.Stage.Decode(signal)).Play, nominal, burst.IsClick),
            ErmProfile erm => new CuePush(new RotatingUnits(erm.Parameters, motor.Stage, signal).Play, nominal, burst.IsClick),
            _ => throw new ArgumentException($"{motor.Profile.Kind} is not a motor", nameof(motor)),
        };
    }

    /// <summary>Plays it.</summary>
    internal PushFeel Play(MotorUnit unit)
    {
        PushFeel feel = _play(unit);
        return feel with { WidthMilliseconds = Math.Max(0, feel.WidthMilliseconds + _widthShift) };
    }
}
