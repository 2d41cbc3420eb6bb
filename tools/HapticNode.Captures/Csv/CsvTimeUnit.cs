using System.Text.RegularExpressions;

namespace HapticNode.Captures.Csv;

/// <summary>
/// The unit in the name of a time column: <c>Time [s]</c>, <c>t_us</c>, <c>nanoseconds</c>. In brackets or behind a slash it tells the time in any language:
/// <c>Zeit [s]</c>, <c>Temps (ms)</c>, <c>t/us</c>.
/// </summary>
internal static partial class CsvTimeUnit
{
    /// <summary>Whether a name is that of a time column, with a unit or without.</summary>
    public static bool IsTime(string name) => Pattern().IsMatch(name) || name.Equals("samples", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name tells no unit.</summary>
    public static bool IsBare(string name) => Pattern().Match(name) is { } match && match.Groups["unit"].Length + match.Groups["word"].Length == 0;

    /// <summary>Nanoseconds in the unit; null where there is none, and the comments do not tell it.</summary>
    public static decimal? NanosecondsOf(string name, CsvComments comments)
    {
        if (!IsTime(name))
        {
            return null;
        }

        Match match = Pattern().Match(name);
        if (match.Groups["word"].Length > 0 && comments is { IsOfSigrok: true, NanosecondsPerSample: not null })
        {
            return comments.NanosecondsPerUnit;
        }

        return (match.Groups["unit"].Value + match.Groups["word"].Value).ToLowerInvariant() switch
        {
            "s" or "sec" or "seconds" => 1_000_000_000,
            "ms" or "milliseconds" => 1_000_000,
            "us" or "\u00b5s" or "\u03bcs" or "microseconds" => 1_000,
            "ns" or "nanoseconds" => 1,
            "ps" or "picoseconds" => 0.001m,
            "femtoseconds" => 0.000_001m,
            _ => comments.NanosecondsPerSample is null ? null : comments.NanosecondsPerUnit,
        };
    }

    [GeneratedRegex(@"^((t|time)([ _]*[\[(]?(?<unit>s|sec|ms|us|\u00b5s|\u03bcs|ns|ps)[\])]?)?|[^\[(/]{0,40}([\[(](?<unit>s|ms|us|\u00b5s|\u03bcs|ns|ps)[\])]|/ ?(?<unit>s|ms|us|\u00b5s|\u03bcs|ns|ps))|(?<word>(milli|micro|nano|pico|femto)?seconds))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
