using System.Globalization;

namespace HapticNode.Captures;

/// <summary>Times and rates as recordings write them.</summary>
internal static class RecordedTime
{
    private const decimal NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Nanoseconds of a time, or null where it is below 0 or beyond the limit.</summary>
    public static long? Nanoseconds(decimal time, decimal nanosecondsPerUnit)
    {
        // Compared before they are multiplied: the product of two large decimals is an exception.
        bool inRange = time >= 0 && (nanosecondsPerUnit == 0 || time <= CaptureLimits.TimeNanoseconds / nanosecondsPerUnit);
        return inRange ? (long)decimal.Round(time * nanosecondsPerUnit) : null;
    }

    /// <summary>The message for a time that is out of range.</summary>
    public static string OutOfRange(string time) => $"the time '{time}' is out of range: expected 0 to a day (86400 s)";

    /// <summary>Nanoseconds a sample of a sample rate, such as <c>1 MHz</c> or <c>24000000</c>; null where it is none.</summary>
    public static decimal? NanosecondsPerSample(string rate)
    {
        string number = rate.TrimEnd().TrimEnd('H', 'h', 'Z', 'z').TrimEnd();
        decimal unit = number.Length == 0 ? 1 : char.ToUpperInvariant(number[^1]) switch { 'K' => 1_000, 'M' => 1_000_000, 'G' => 1_000_000_000, _ => 1 };
        bool valid = decimal.TryParse(unit == 1 ? number : number[..^1], NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out decimal hertz);
        return valid && hertz is > 0.000_001m and < 1_000_000_000_000 ? NanosecondsPerSecond / (hertz * unit) : null;
    }
}
