namespace HapticNode.Actuators.Driving;

/// <summary>What one output pin does: a duty that stays until the next one, from the trace of a run or from the levels of a lane.</summary>
public sealed class DriveSignal
{
    private const double FullLevel = 1000;
    private const double MotorCarrierHertz = 20000;
    private const double LightCarrierHertz = 5000;
    private const double SecondsPerMicrosecond = 1e-6;

    /// <summary>Takes the duties of a pin.</summary>
    /// <param name="points">The duties in the order of their times; before the first one the pin rests at neutral.</param>
    /// <param name="durationMicroseconds">Where the signal ends and the pin rests again, in microseconds; not before the last point.</param>
    /// <exception cref="ArgumentException">A time is out of order, a duty outside 0..1 or a carrier negative.</exception>
    public DriveSignal(IReadOnlyList<DrivePoint> points, long durationMicroseconds)
    {
        long last = 0;
        foreach (DrivePoint point in points)
        {
            if (point.Microseconds < last)
            {
                throw new ArgumentException($"the time {point.Microseconds} us comes after {last} us", nameof(points));
            }

            if (!(point.Duty >= 0 && point.Duty <= 1))
            {
                throw new ArgumentException($"the duty {point.Duty} at {point.Microseconds} us is outside 0..1", nameof(points));
            }

            if (!(point.CarrierHertz >= 0 && double.IsFinite(point.CarrierHertz)))
            {
                throw new ArgumentException($"the carrier {point.CarrierHertz} Hz at {point.Microseconds} us is not a frequency", nameof(points));
            }

            last = point.Microseconds;
        }

        if (durationMicroseconds < last)
        {
            throw new ArgumentException($"the signal ends at {durationMicroseconds} us, before its last point", nameof(durationMicroseconds));
        }

        Points = points;
        DurationMicroseconds = durationMicroseconds;
    }

    /// <summary>The duties, in the order of their times.</summary>
    public IReadOnlyList<DrivePoint> Points { get; }

    /// <summary>Where the signal ends, in microseconds.</summary>
    public long DurationMicroseconds { get; }

    /// <summary>Makes the signal that a motor lane sends to its driver stage, as the firmware's MotorOutput does.</summary>
    /// <param name="levels">The levels of the lane.</param>
    /// <param name="stage">The driver stage, whose neutral decides what a level becomes.</param>
    /// <param name="durationMicroseconds">Where the signal ends, in microseconds.</param>
    /// <returns>The signal.</returns>
    /// <exception cref="ArgumentException">A time is out of order or a level outside -1000..1000.</exception>
    public static DriveSignal ForMotor(IEnumerable<LevelPoint> levels, DriverStage stage, long durationMicroseconds)
    {
        // Without a second direction there is no brake: negative levels are neutral.
        return From(levels, durationMicroseconds, level => new DrivePoint(
            level.Microseconds,
            stage.NeutralDuty > 0 ? (level.Permille + FullLevel) / (2 * FullLevel) : Math.Max(0, level.Permille / FullLevel),
            MotorCarrierHertz));
    }

    /// <summary>Makes the signal that a tone lane sends to its buzzer, as the firmware's ToneOutput does: a square wave is loudest at half duty.</summary>
    /// <param name="levels">The levels and frequencies of the lane.</param>
    /// <param name="durationMicroseconds">Where the signal ends, in microseconds.</param>
    /// <returns>The signal.</returns>
    /// <exception cref="ArgumentException">A time is out of order or a level outside 0..1000.</exception>
    public static DriveSignal ForTone(IEnumerable<LevelPoint> levels, long durationMicroseconds)
    {
        return From(levels, durationMicroseconds, level => new DrivePoint(level.Microseconds, level.Permille / (2 * FullLevel), level.Hertz));
    }

    /// <summary>Makes the signal that a light lane sends to its lamp, as the firmware's LightOutput does: the duty is the square of the level.</summary>
    /// <param name="levels">The levels of the lane.</param>
    /// <param name="durationMicroseconds">Where the signal ends, in microseconds.</param>
    /// <returns>The signal.</returns>
    /// <exception cref="ArgumentException">A time is out of order or a level outside 0..1000.</exception>
    public static DriveSignal ForLight(IEnumerable<LevelPoint> levels, long durationMicroseconds)
    {
        // A negative level keeps its sign, so that it is refused like any other duty below 0.
        return From(levels, durationMicroseconds, level => new DrivePoint(
            level.Microseconds,
            Math.CopySign(level.Permille * (double)level.Permille / (FullLevel * FullLevel), level.Permille),
            LightCarrierHertz));
    }

    /// <summary>The signal as stretches without holes between them.</summary>
    /// <param name="restDuty">The duty before the first point.</param>
    internal IEnumerable<DriveStretch> Stretches(double restDuty)
    {
        DrivePoint current = new(0, restDuty, 0);
        foreach (DrivePoint next in Points.Append(new DrivePoint(DurationMicroseconds, restDuty, 0)))
        {
            if (next.Microseconds > current.Microseconds)
            {
                yield return new DriveStretch(
                    current.Microseconds * SecondsPerMicrosecond, next.Microseconds * SecondsPerMicrosecond, current.Duty, current.CarrierHertz);
            }

            current = next;
        }
    }

    private static DriveSignal From(IEnumerable<LevelPoint> levels, long durationMicroseconds, Func<LevelPoint, DrivePoint> encode)
    {
        return new DriveSignal([.. levels.Select(encode)], durationMicroseconds);
    }
}
