namespace HapticNode.Actuators.Driving;

/// <summary>The electronics between a PWM pin and a motor.</summary>
public sealed record DriverStage
{
    /// <summary>The most that <see cref="Overdrive"/> may be.</summary>
    public const double MaxOverdrive = 5;

    // The runtime rounds duties to 1e-4 (nf-interpreter, PwmChannel): a neutral of half duty may come out that much beside it.
    private const double Neutral = 5e-4;

    private readonly double _overdrive = 1;
    private readonly double? _driveHertz;

    /// <summary>How the duty is read.</summary>
    public DriverKind Kind { get; init; } = DriverKind.Bidirectional;

    /// <summary>
    /// What a level of 1 gives the motor, in multiples of its rated voltage, above 0 and up to <see cref="MaxOverdrive"/>. The levels of a
    /// bank are shares of what the lane's driver is set to; a supply of twice the rated voltage makes every level twice as strong.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in that range.</exception>
    public double Overdrive
    {
        get => _overdrive;
        init => _overdrive = value is > 0 and <= MaxOverdrive
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"allowed are values above 0 and up to {MaxOverdrive}");
    }

    /// <summary>What happens to the terminals at neutral; a transistor leaves them floating whatever this says.</summary>
    public Parking Parking { get; init; } = Parking.Shorted;

    /// <summary>The alternating voltage for a resonant motor.</summary>
    public DriveWave Wave { get; init; } = DriveWave.Sine;

    /// <summary>
    /// The frequency of the alternating voltage in hertz; null for the resonance that the part's profile names. A unit that resonates
    /// elsewhere is then driven beside its resonance, as by a stage that cannot find it within a short click.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public double? DriveHertz
    {
        get => _driveHertz;
        init => _driveHertz = value is null or > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "a frequency is positive");
    }

    /// <summary>Whether the frequency follows the resonance of the single unit, as an ideal auto-resonance would; <see cref="DriveHertz"/> is then ignored.</summary>
    public bool FollowsResonance { get; init; }

    /// <summary>
    /// The time constant with which the motor follows its drive, in seconds: how long a stage that brakes by itself does so. Only
    /// <see cref="DriverKind.Drv2605Closed"/> needs it.
    /// </summary>
    public double FollowSeconds { get; init; }

    /// <summary>Whether the sign of a level reaches the motor.</summary>
    public bool IsSigned => Kind is DriverKind.Bidirectional or DriverKind.Bridge or DriverKind.Drv2605Open;

    /// <summary>Whether a bank can brake the motor, with a negative level.</summary>
    public bool CanBrake => IsSigned;

    /// <summary>Whether it makes the alternating current that a resonant motor needs.</summary>
    public bool DrivesResonance => Kind is DriverKind.Bidirectional or DriverKind.Drv2605Open or DriverKind.Drv2605Closed;

    /// <summary>How long it may go on braking by itself after the end of a signal, in seconds.</summary>
    public double TailSeconds => Kind == DriverKind.Drv2605Closed ? FollowSeconds * Math.Log(2) : 0;

    /// <summary>The duty at which the motor is at rest, as a signal of this model carries it: half where it carries the sign.</summary>
    public double NeutralDuty => IsSigned ? 0.5 : 0;

    /// <summary>Whether current can flow only one way, so that a spinning motor is not held back.</summary>
    public bool IsOneWay => Kind == DriverKind.Transistor;

    /// <summary>Works out what the motor gets.</summary>
    /// <param name="signal">What the pin does.</param>
    /// <returns>Steps without holes between them, from the beginning of the signal to its end.</returns>
    public IReadOnlyList<DriveStep> Decode(DriveSignal signal)
    {
        IEnumerable<DriveStep> steps = signal.Stretches(NeutralDuty).Select(Decode);
        return [.. Kind == DriverKind.Drv2605Closed ? SelfBraked(steps) : steps];
    }

    /// <summary>What the stage does after the end of a signal.</summary>
    /// <param name="startSeconds">Where the rest begins, in seconds.</param>
    /// <param name="endSeconds">Where it ends, in seconds.</param>
    /// <returns>A step at neutral.</returns>
    internal DriveStep Rest(double startSeconds, double endSeconds)
    {
        return new DriveStep(startSeconds, endSeconds, 0, 0, IsOneWay || Parking == Parking.Floating);
    }

    // The motor follows with one time constant; from the height that it has reached, full drive against it brings it to rest.
    private IEnumerable<DriveStep> SelfBraked(IEnumerable<DriveStep> steps)
    {
        double height = 0;
        foreach (DriveStep step in steps)
        {
            double seconds = step.EndSeconds - step.StartSeconds;
            if (step.Level > 0)
            {
                height = step.Level + ((height - step.Level) * Math.Exp(-seconds / FollowSeconds));
                yield return step;
                continue;
            }

            double brake = Math.Min(seconds, FollowSeconds * Math.Log(1 + height));
            if (brake > 0)
            {
                yield return new DriveStep(step.StartSeconds, step.StartSeconds + brake, -1, -Overdrive, IsFloating: false);
            }

            if (brake < seconds)
            {
                yield return Rest(step.StartSeconds + brake, step.EndSeconds);
            }

            height = Math.Max(0, ((1 + height) * Math.Exp(-seconds / FollowSeconds)) - 1);
        }
    }

    private DriveStep Decode(DriveStretch stretch)
    {
        double level = IsSigned ? (2 * stretch.Duty) - 1 : stretch.Duty;
        return Math.Abs(level) < Neutral
            ? Rest(stretch.StartSeconds, stretch.EndSeconds)
            : new DriveStep(stretch.StartSeconds, stretch.EndSeconds, level, level * Overdrive, IsFloating: false);
    }
}
