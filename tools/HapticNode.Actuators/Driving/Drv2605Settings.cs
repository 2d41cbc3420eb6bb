using HapticNode.Actuators.Profiles;

namespace HapticNode.Actuators.Driving;

/// <summary>
/// What a DRV2605L is set up with so that its PWM input drives a certain motor, computed from the motor's profile.
/// </summary>
/// <remarks>
/// Sources. Register map: Texas Instruments SLOS854D, as public drivers have it (Linux drv260x.c, mynewt drv2605.c). The clamp: TI SLOS825B, page
/// 38, of the DRV2605, whose equations are the same: always a peak, 5.6 V / 255 a count in a closed loop; in an open one full level is
/// 5.44 V / 255 a count, of which a resonant motor gets the effective value at sqrt(1 - 800 us f). The rated voltage and the same with rounded
/// constants (20.58 mV, 21.32 mV): Trezor's driver of the DRV2625, whose equations are these. E2E 655886: equations 8 and 9 are swapped in
/// SLOS854C. E2E 1387615: an open loop on a resonant motor runs at PWM / 128. The input reads the sign from the duty in an open loop; in a closed loop it is
/// unidirectional, because 50 % is erratic there (E2E 1087216), and a duty of 0 makes the chip brake by itself.
/// </remarks>
public sealed record Drv2605Settings
{
    /// <summary>How many periods of the input an open loop needs for a period of a resonant motor.</summary>
    public const int PeriodsPerCycle = 128;

    // Register numbers.
    private const byte Rated = 0x16;
    private const byte Clamp = 0x17;
    private const byte Feedback = 0x1A;
    private const byte Control1 = 0x1B;
    private const byte Control2 = 0x1C;
    private const byte Control3 = 0x1D;
    private const byte Control4 = 0x1E;

    // Only read: with it goes what it should read.
    private const byte Period = 0x22;

    // Volts a count.
    private const double OpenVolts = 5.44 / 255;
    private const double RatedErmVolts = OpenVolts;
    private const double ClampVolts = 5.6 / 255;
    private const double RatedLraVolts = 20.58e-3;
    private const double OpenLraVolts = 21.32e-3;

    // The sample time that Control2 chooses, and what the equations take for the blanking and the driver's dead time.
    private const double SampleSeconds = 300e-6;
    private const double BlankingSeconds = 300e-6;
    private const double OpenLossSeconds = 800e-6;

    private const double PeriodCountSeconds = 98.46e-6;

    /// <summary>Whether the chip follows the motor by its back-EMF.</summary>
    public required bool IsClosedLoop { get; init; }

    /// <summary>Whether the motor is a resonant one.</summary>
    public required bool IsLra { get; init; }

    /// <summary>What a level of 1 gives, in multiples of the motor's rated voltage.</summary>
    public required double Overdrive { get; init; }

    /// <summary>Pairs of register and value, in the order in which they are written; the mode follows. The pair of the register that is only read says what it should read.</summary>
    public required IReadOnlyList<byte> Registers { get; init; }

    /// <summary>What the register of the resonance's period should read while the motor is driven, one count 98.46 us; 0 for a rotating mass.</summary>
    public required int ExpectedPeriod { get; init; }

    /// <summary>Computes the settings for a motor.</summary>
    /// <param name="motor">The motor.</param>
    /// <param name="isClosedLoop">Whether the chip is to follow the motor by its back-EMF.</param>
    /// <returns>The settings.</returns>
    public static Drv2605Settings Of(MotorProfile motor, bool isClosedLoop) => motor is LraProfile lra
        ? OfLra(lra, isClosedLoop)
        : OfErm(motor, isClosedLoop);

    private static Drv2605Settings OfLra(LraProfile motor, bool isClosedLoop)
    {
        double hertz = motor.Parameters.ResonanceHertz;
        double volts = motor.Parameters.RatedVolts;
        double most = volts * motor.MaxDrive;
        byte rated = Count(volts * Math.Sqrt(1 - (((4 * SampleSeconds) + BlankingSeconds) * hertz)) / RatedLraVolts);

        // In an open loop full level is what the clamp says, as an effective value; in a closed one the clamp is a peak.
        byte clamp = isClosedLoop
            ? Count(most * Math.Sqrt(2) / ClampVolts)
            : Count(most / (OpenLraVolts * Math.Sqrt(1 - (OpenLossSeconds * hertz))));
        int driveTime = Math.Clamp((int)Math.Round(((500 / hertz) - 0.5) / 0.1), 0, 31);
        return Make(true, isClosedLoop, isClosedLoop ? 1 : motor.MaxDrive, rated, clamp, driveTime, (int)Math.Round(1 / hertz / PeriodCountSeconds));
    }

    private static Drv2605Settings OfErm(MotorProfile motor, bool isClosedLoop)
    {
        double volts = motor.Values.First(value => value.Key == "rated_voltage_v").Value;
        const int UsualDriveTime = 0x13;
        return Make(
            false, isClosedLoop, isClosedLoop ? 1 : motor.MaxDrive, Count(volts / RatedErmVolts), Count(volts * motor.MaxDrive / (isClosedLoop ? ClampVolts : OpenVolts)), UsualDriveTime, 0);
    }

    private static Drv2605Settings Make(bool isLra, bool isClosedLoop, double overdrive, byte rated, byte clamp, int driveTime, int expected)
    {
        // Brake factor 3x, medium loop gain, BEMF gain 2: what the maker suggests to start from, and what calibration replaces.
        byte feedback = (byte)((isLra ? 0x80 : 0) | (2 << 4) | (1 << 2) | 2);
        byte control1 = (byte)(0x80 | driveTime);
        byte control2 = (byte)(0x75 | (isClosedLoop ? 0 : 0x80));
        byte control3 = (byte)(0x80 | (!isLra && !isClosedLoop ? 0x20 : 0) | (isLra && !isClosedLoop ? 0x01 : 0));
        const byte LongestCalibration = 0x30;
        return new Drv2605Settings
        {
            IsClosedLoop = isClosedLoop,
            IsLra = isLra,
            Overdrive = overdrive,
            ExpectedPeriod = expected,
            Registers =
            [
                Rated, rated, Clamp, clamp, Feedback, feedback, Control1, control1, Control2, control2, Control3, control3, Control4, LongestCalibration,
                .. isLra ? [Period, (byte)expected] : Array.Empty<byte>(),
            ],
        };
    }

    private static byte Count(double value) => (byte)Math.Clamp((int)Math.Round(value), 1, 255);
}
