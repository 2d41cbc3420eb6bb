using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Rendering.Picture;

/// <summary>Time from left to right.</summary>
/// <param name="Milliseconds">How much of it there is.</param>
internal sealed record TimeScale(double Milliseconds)
{
    /// <summary>The width of a picture.</summary>
    internal const double Width = 760;

    /// <summary>Where time begins.</summary>
    internal const double Left = 92;

    /// <summary>Where it ends.</summary>
    internal const double Right = Width - 16;

    private const double Shortest = 40;

    /// <summary>The time between two ticks, in milliseconds.</summary>
    internal double Tick => Milliseconds switch
    {
        <= 60 => 5,
        <= 120 => 10,
        <= 300 => 25,
        <= 800 => 50,
        <= 2000 => 200,
        _ => 1000,
    };

    /// <summary>Time enough for a cue until its motors are nearly still.</summary>
    internal static TimeScale For(CueResult cue)
    {
        double end = cue.Trace.DurationMicroseconds / 1000.0;
        foreach (MotorResult motor in cue.Motors)
        {
            FeelMetrics metrics = motor.Metrics;
            end = Math.Max(end, (metrics.OnsetMilliseconds ?? 0) + metrics.WidthMilliseconds + 8);
        }

        end = Math.Max(Shortest, end * 1.03);
        double tick = new TimeScale(end).Tick;
        return new TimeScale(Math.Ceiling(end / tick) * tick);
    }

    /// <summary>Where a time is.</summary>
    internal double X(double milliseconds) => Left + ((Right - Left) * Math.Min(milliseconds, Milliseconds) / Milliseconds);
}
