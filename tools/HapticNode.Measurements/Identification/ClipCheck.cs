using HapticNode.Measurements.Recordings;

namespace HapticNode.Measurements.Identification;

/// <summary>Refuses a recording whose sensor went beyond its range: many samples at exactly the largest value, side by side, and few just below it.</summary>
internal static class ClipCheck
{
    private const int FewestAtLimit = 6;
    private const double Below = 0.05;
    private const double Same = 1e-6;
    private const double MoreThanBelow = 2.5;

    /// <summary>Demands that no sample is at the limit of the range.</summary>
    /// <exception cref="RefusedException">Too many are.</exception>
    internal static void Demand(RecordedChannel channel, double scale, string unit)
    {
        double[] values = [.. channel.Values.Where(value => !double.IsNaN(value))];
        double middle = Signals.Robust.Median(values);
        foreach (int sign in new[] { 1, -1 })
        {
            double limit = values.Max(value => sign * value);
            double amplitude = limit - (sign * middle);
            double quantum = values.Select(value => limit - (sign * value)).Where(below => below > Same * amplitude).DefaultIfEmpty(amplitude).Min();
            double reach = Math.Max(Below * amplitude, 3.5 * quantum);
            int at = 0;
            int paired = 0;
            int justBelow = 0;
            for (int i = 0; i < values.Length; i++)
            {
                double below = limit - (sign * values[i]);
                bool isAt = below <= Same * amplitude;
                at += isAt ? 1 : 0;
                paired += isAt && i > 0 && limit - (sign * values[i - 1]) <= Same * amplitude ? 1 : 0;
                justBelow += !isAt && below <= reach ? 1 : 0;
            }

            // A rounded wave that is not clipped has about as many samples at its crest as just below it, and an even one single ones.
            bool isClipped = amplitude > 0 && at >= FewestAtLimit && reach < 0.5 * amplitude && at > MoreThanBelow * justBelow && 4 * paired > at;
            if (isClipped)
            {
                throw new RefusedException(
                    Refusal.Clipped,
                    FormattableString.Invariant($"Clipped: {at} samples of {channel.Name} are at the end of the sensor's range, {sign * limit * scale:0.###} {unit}. A wider range is missing, or a weaker drive or a heavier jig."));
            }
        }
    }
}
