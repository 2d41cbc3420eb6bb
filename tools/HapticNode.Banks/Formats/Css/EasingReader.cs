using HapticNode.Documents.Problems;

namespace HapticNode.Banks.Formats.Css;

/// <summary>Reads an easing function by css-easing-2.</summary>
internal static class EasingReader
{
    private const int MostSteps = 1000;
    private const int MostStops = 1000;

    private static readonly string[] s_words = ["linear", "ease", "ease-in", "ease-out", "ease-in-out", "step-start", "step-end", "cubic-bezier()", "steps()", "linear()"];

    /// <summary>Whether a word begins an easing function.</summary>
    internal static bool IsEasing(string text)
    {
        string word = text.TrimStart().ToLowerInvariant();
        return Keyword(word.Trim()) is not null || word.StartsWith("cubic-bezier(", StringComparison.Ordinal) || word.StartsWith("steps(", StringComparison.Ordinal)
            || word.StartsWith("linear(", StringComparison.Ordinal);
    }

    /// <summary>Reads the function at the scanner's place.</summary>
    internal static Easing Read(CssScanner scanner)
    {
        string word = scanner.Word();
        if (scanner.Peek != '(')
        {
            return Keyword(word) ?? throw scanner.Problem("keyword", $"'{word}' is not an easing: {NearestWord.Expected(word, s_words)}");
        }

        scanner.Take('(');
        Easing easing = word switch
        {
            "cubic-bezier" => Bezier(scanner),
            "steps" => Steps(scanner),
            "linear" => Linear(scanner),
            _ => throw scanner.Problem("function", $"'{word}()' is not an easing: {NearestWord.Expected(word, s_words)}"),
        };
        scanner.Expect(')', $"behind the values of {word}()");
        return easing;
    }

    private static Easing? Keyword(string word) => word switch
    {
        "linear" => Easing.Linear,
        "ease" => Easing.Ease,
        "ease-in" => Easing.Bezier(0.42, 0, 1, 1),
        "ease-out" => Easing.Bezier(0, 0, 0.58, 1),
        "ease-in-out" => Easing.Bezier(0.42, 0, 0.58, 1),
        "step-start" => Easing.Steps(1, before: true, behind: false),
        "step-end" => Easing.Steps(1, before: false, behind: true),
        _ => null,
    };

    private static Easing Bezier(CssScanner scanner)
    {
        double[] values = new double[4];
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                scanner.Expect(',', "between four numbers");
            }

            values[i] = scanner.Plain("a number, of four");
            if (i % 2 == 0 && values[i] is < 0 or > 1)
            {
                throw scanner.Problem("cubic-bezier", FormattableString.Invariant($"x is {values[i]}; allowed are 0 to 1"));
            }

            if (Math.Abs(values[i]) > 1000)
            {
                throw scanner.Problem("cubic-bezier", FormattableString.Invariant($"y is {values[i]}; at most 1000 are read"));
            }
        }

        return Easing.Bezier(values[0], values[1], values[2], values[3]);
    }

    private static Easing Steps(CssScanner scanner)
    {
        double count = scanner.Plain("the number of steps");
        if (count != Math.Floor(count) || count < 1 || count > MostSteps)
        {
            throw scanner.Problem("steps", FormattableString.Invariant($"{count} steps; allowed are whole numbers from 1 to {MostSteps}"));
        }

        string position = scanner.Take(',') ? scanner.Word() : "end";
        (bool before, bool behind) = position switch
        {
            "start" or "jump-start" => (true, false),
            "end" or "jump-end" => (false, true),
            "jump-both" => (true, true),
            "jump-none" => (false, false),
            _ => throw scanner.Problem("steps", $"'{position}' is not a position: {NearestWord.Expected(position, ["jump-start", "jump-end", "jump-none", "jump-both", "start", "end"])}"),
        };
        return position == "jump-none" && count < 2
            ? throw scanner.Problem("steps", "jump-none needs 2 steps at least")
            : Easing.Steps((int)count, before, behind);
    }

    private static Easing Linear(CssScanner scanner)
    {
        List<(double? Time, double Progress)> stops = [];
        do
        {
            Stop(scanner, stops);
            if (stops.Count > MostStops)
            {
                throw scanner.Problem("linear", $"more than {MostStops} stops; no more are read");
            }
        }
        while (scanner.Take(','));
        return Easing.Stops(Spread(stops));
    }

    // A number with up to two percentages before or behind it.
    private static void Stop(CssScanner scanner, List<(double? Time, double Progress)> stops)
    {
        double? progress = null;
        List<double> times = [];
        bool beganWithTime = false;
        while (scanner.Number() is (double value, bool isPercent))
        {
            if (isPercent)
            {
                beganWithTime |= progress is null;
                times.Add(value / 100);
            }

            if (times.Count > 2)
            {
                throw scanner.Problem("linear", "a stop has two percentages at most");
            }

            bool isMixed = isPercent ? beganWithTime && progress is not null : progress is not null;
            if (isMixed)
            {
                throw scanner.Problem("linear", "a stop has one number, before or behind its percentages");
            }

            if (beganWithTime && times.Count > 1)
            {
                // The grammar's text would allow it; no browser does.
                throw scanner.Problem("linear", "two percentages stand behind the number");
            }

            progress = isPercent ? progress : value;
        }

        if (progress is not { } level)
        {
            throw scanner.Problem("linear", "a stop needs a number");
        }

        stops.Add((times.Count > 0 ? times[0] : null, level));
        if (times.Count > 1)
        {
            stops.Add((times[1], level));
        }
    }

    // Stops without a time spread evenly; times never go back.
    private static List<(double Time, double Progress)> Spread(List<(double? Time, double Progress)> stops)
    {
        (double? Time, double Progress)[] times = [.. stops];
        times[0].Time ??= 0;
        times[^1].Time ??= Math.Max(1, times.Max(stop => stop.Time ?? 0));
        double latest = double.MinValue;
        for (int i = 0; i < times.Length; i++)
        {
            if (times[i].Time is double time)
            {
                latest = Math.Max(latest, time);
                times[i].Time = latest;
            }
        }

        for (int i = 0; i < times.Length; i++)
        {
            if (times[i].Time is null)
            {
                int next = Array.FindIndex(times, i, stop => stop.Time is not null);
                double before = times[i - 1].Time!.Value;
                times[i].Time = before + ((times[next].Time!.Value - before) / (next - i + 1));
            }
        }

        return [.. times.Select(stop => (stop.Time!.Value, stop.Progress))];
    }
}
