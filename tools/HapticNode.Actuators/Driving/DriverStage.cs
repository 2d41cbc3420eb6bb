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

    /// <summary>The duty at which the motor is at rest.</summary>
    public double NeutralDuty => Kind == DriverKind.Bidirectional ? 0.5 : 0;

    /// <summary>Whether current can flow only one way, so that a spinning motor is not held back.</summary>
    public bool IsOneWay => Kind == DriverKind.Transistor;

    /// <summary>Works out what the motor gets.</summary>
    /// <param name="signal">What the pin does.</param>
    /// <returns>Steps without holes between them, from the beginning of the signal to its end.</returns>
    public IReadOnlyList<DriveStep> Decode(DriveSignal signal)
    {
        return [.. signal.Stretches(NeutralDuty).Select(Decode)];
    }

    /// <summary>What the stage does after the end of a signal.</summary>
    /// <param name="startSeconds">Where the rest begins, in seconds.</param>
    /// <param name="endSeconds">Where it ends, in seconds.</param>
    /// <returns>A step at neutral.</returns>
    internal DriveStep Rest(double startSeconds, double endSeconds)
    {
        return new DriveStep(startSeconds, endSeconds, 0, 0, IsOneWay || Parking == Parking.Floating);
    }

    private DriveStep Decode(DriveStretch stretch)
    {
        double level = Kind == DriverKind.Bidirectional ? (2 * stretch.Duty) - 1 : stretch.Duty;
        return Math.Abs(level) < Neutral
            ? Rest(stretch.StartSeconds, stretch.EndSeconds)
            : new DriveStep(stretch.StartSeconds, stretch.EndSeconds, level, level * Overdrive, IsFloating: false);
    }
}
