using HapticNode.Actuators.Profiles;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Fitting;

/// <summary>Where the search looks: all times and levels of the coarse grid, then the fine grid around the best ones.</summary>
/// <param name="Drive">Times of the drive, in microseconds.</param>
/// <param name="Brake">Times of the brake, in microseconds; 0 for none.</param>
/// <param name="FineMicroseconds">The step of both in the second round, in microseconds.</param>
public sealed record FitSpace(IReadOnlyList<int> Drive, IReadOnlyList<int> Brake, int FineMicroseconds)
{
    private const double MicrosecondsPerSecond = 1e6;
    private const int LraStep = 500;
    private const int ErmStep = 5000;
    private const double LongestDriveCycles = 3;
    private const double LongestBrakeCycles = 1.75;
    private const int LongestErmDrive = 120000;
    private const int LongestErmBrake = 80000;

    /// <summary>Levels of the drive in the first round, in permille.</summary>
    public static IReadOnlyList<int> DriveLevels { get; } = [.. Enumerable.Range(4, 17).Select(twentieth => twentieth * 50)];

    /// <summary>Levels of the brake in the first round, in permille.</summary>
    public static IReadOnlyList<int> BrakeLevels { get; } = [250, 500, 750, 1000];

    /// <summary>The step of the levels in the second round, in permille.</summary>
    public const int FineLevel = 50;

    /// <summary>The space for a motor: up to three cycles of drive and one and three quarters of brake; for a rotating mass 120 and 80 ms.</summary>
    /// <param name="motor">The motor.</param>
    /// <returns>The space.</returns>
    public static FitSpace For(MotorSetup motor)
    {
        if (motor.Profile is not LraProfile lra)
        {
            return new FitSpace(Times(ErmStep, LongestErmDrive, 2), [0, .. Times(ErmStep, LongestErmBrake, 2)], ErmStep / 5);
        }

        double cycle = MicrosecondsPerSecond / lra.Parameters.ResonanceHertz;
        return new FitSpace(
            [.. Times(LraStep, LongestDriveCycles * cycle, 1).Where(time => time >= cycle / 4)],
            [0, .. Times(LraStep, LongestBrakeCycles * cycle, 2)],
            LraStep);
    }

    private static IReadOnlyList<int> Times(int step, double longest, int every)
    {
        return [.. Enumerable.Range(1, (int)(longest / (step * every))).Select(index => index * step * every)];
    }
}
