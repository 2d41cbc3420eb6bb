namespace HapticNode.Measurements.Identification;

/// <summary>Finds when a motor is driven, in what was recorded beside its motion.</summary>
internal static class DriveStretches
{
    private const double Idle = 0.03;

    // Mostly a motor rests, and what the channel has then is noise.
    private const double MostNoise = 0.1;
    private const double NoiseDeviations = 6;

    // A resonant motor's drive passes through zero twice in a wave.
    private const double GapSeconds = 0.008;

    /// <summary>The stretches in samples, each from its first to the one behind its last.</summary>
    internal static IReadOnlyList<(int Start, int End)> Of(double[] drive, double rate)
    {
        double most = drive.Max(Math.Abs);
        double usual = Signals.Robust.Median(drive.Select(Math.Abs));
        double idle = Math.Max(Idle * most, usual < MostNoise * most ? NoiseDeviations * usual : 0);
        double gap = GapSeconds * rate;
        List<(int Start, int End)> stretches = [];
        for (int i = 0; i < drive.Length; i++)
        {
            if (Math.Abs(drive[i]) <= idle)
            {
                continue;
            }

            if (stretches.Count > 0 && i - stretches[^1].End <= gap)
            {
                stretches[^1] = (stretches[^1].Start, i + 1);
            }
            else
            {
                stretches.Add((i, i + 1));
            }
        }

        return stretches;
    }
}
