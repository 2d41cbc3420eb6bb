using System.Globalization;
using System.Text.RegularExpressions;

namespace HapticNode.Measurements.Recordings;

/// <summary>Finds the sample rate that a line above a table states: <c>rate: 3200 Hz</c>, <c>Sample Interval,1.0e-04</c>, <c>tInc = 1e-4</c>.</summary>
internal static partial class CsvRate
{
    /// <summary>The rate in hertz; null where the line states none.</summary>
    internal static double? Of(string line)
    {
        Match rate = RateLine().Match(line);
        if (rate.Success)
        {
            return Positive(rate.Groups[1].Value) * (rate.Groups[2].Value.ToUpperInvariant() switch { "K" => 1e3, "M" => 1e6, "G" => 1e9, _ => 1 });
        }

        Match interval = IntervalLine().Match(line);
        return interval.Success && Positive(interval.Groups[1].Value) is { } step
            ? 1 / (step * (TimeUnit.Find(interval.Groups[2].Value) ?? 1))
            : null;
    }

    private static double? Positive(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number > 0 && double.IsFinite(number) ? number : null;

    [GeneratedRegex(@"(?:sample[\s_]*rate|sampling[\s_]*rate|samplerate|sample[\s_]*frequency|sampling[\s_]*frequency|sampling|\brate|\bodr|\bfs)(?:[\s_]*[\[(]?(?:hz|s/s|sa/s)[\])]?)?\s*[:=,]?\s*([0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?)\s*([kMG]?)(?:Hz|S/s|Sa/s|sps)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex RateLine();

    [GeneratedRegex(@"(?:\bt\s*inc|x\s*increment|\bincrement|sampl(?:e|ing)[\s_]*(?:interval|period|time)|\btime[\s_]*(?:interval|step|increment)|\bdt|clock)\s*(?:[\[(]?s[\])]?)?\s*[:=,;]?\s*(?:[a-z]+:)?\s*([0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?)\s*([mun\u00b5\u03bc]?s)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex IntervalLine();
}
