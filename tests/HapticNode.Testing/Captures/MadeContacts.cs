using System.Globalization;
using System.Text;

namespace HapticNode.Testing.Captures;

/// <summary>
/// Makes recordings of contacts with the distributions of a real rocker switch, from fixed seeds: what is committed as
/// <c>contacts</c> is what this makes.
/// </summary>
/// <remarks>
/// A press has 24 to 158 edges, half of them 54 or fewer, and lasts 0.3 to 1.1 ms. Half of its gaps are shorter than 2.5 us, one in ten is longer
/// than 9 us; none that is open is longer than 0.21 ms, none that is closed than 0.54 ms. A release has 2 edges, one in five has 4, and is over after 15 us at the most.
/// </remarks>
public static class MadeContacts
{
    private const int Presses = 16;
    private const int Releases = 6;
    private const int FirstSeed = 20260101;
    private const double ShortestMicroseconds = 340;
    private const double LongestMicroseconds = 1080;
    private const double ShortestGap = 0.27;
    private const double LongestEarlyRest = 12;

    // For how long at most a share of all closed, and of all open, stretches of a press lasts, in microseconds: counted on 28 presses of a rocker switch.
    private static readonly (double Share, double Microseconds)[] s_closed = [(0, 0.27), (0.05, 0.625), (0.1, 0.625), (0.25, 1.25), (0.5, 3.81), (0.75, 7.25), (0.9, 9.62), (0.95, 21.5), (0.99, 344), (1, 534)];
    private static readonly (double Share, double Microseconds)[] s_open = [(0, 0.271), (0.05, 0.5), (0.1, 0.625), (0.25, 0.834), (0.5, 1.25), (0.75, 4.5), (0.95, 8.6), (1, 18)];

    // Each press opens twice for longer: once when the contact springs back, some 40 us after the first touch, and once briefly, some 0.2 ms later.
    // It rests closed for longer only towards the end.
    private static readonly (double Share, double Microseconds)[] s_springBack = [(0, 128), (0.5, 174), (1, 209)];
    private static readonly (double Share, double Microseconds)[] s_secondBack = [(0, 44), (0.5, 48), (1, 60)];

    // The same for the number of edges of a press.
    private static readonly (double Share, double Edges)[] s_edges = [(0, 24), (0.25, 38), (0.5, 50), (0.75, 76), (0.95, 144), (1, 158)];

    /// <summary>All recordings.</summary>
    /// <returns>The name and the text of each file.</returns>
    public static IEnumerable<(string File, string Text)> All()
    {
        for (int index = 0; index < Presses; index++)
        {
            yield return (FormattableString.Invariant($"{index + 1:00}-press.csv"), Press(new Random(FirstSeed + index)));
        }

        for (int index = 0; index < Releases; index++)
        {
            yield return (FormattableString.Invariant($"{index + 1:00}-release.csv"), Release(new Random(FirstSeed + Presses + index), index));
        }

        yield return ("turn.vcd", Turn());
    }

    private static string Press(Random random)
    {
        while (true)
        {
            // An even number of rows after the first ends closed: the first says that the contact was open.
            int edges = (int)Draw(s_edges, random) / 2 * 2;
            double[] times = [.. Times(edges, random, isOpen: true)];
            if (times[^1] is >= ShortestMicroseconds and <= LongestMicroseconds)
            {
                return Text(times, first: 1);
            }
        }
    }

    private static string Release(Random random, int index)
    {
        int edges = index % 5 == 4 ? 4 : 2;
        return Text([.. Times(edges, random, isOpen: false).Select(time => Math.Min(time, 5.0 * edges))], first: 0);
    }

    private static IEnumerable<double> Times(int count, Random random, bool isOpen)
    {
        double time = 0;
        int springBack = isOpen ? 2 * random.Next(2, 6) : -1;
        int secondBack = springBack + (2 * random.Next(5, 10));
        for (int edge = 0; edge < count; edge++)
        {
            yield return time;
            double gap = Draw(!isOpen ? s_closed : edge == springBack ? s_springBack : edge == secondBack ? s_secondBack : s_open, random);
            time += Math.Clamp(gap, ShortestGap, isOpen || edge > count * 3 / 4 ? double.MaxValue : LongestEarlyRest);
            isOpen = !isOpen;
        }
    }

    private static double Draw((double Share, double Value)[] table, Random random)
    {
        double share = random.NextDouble();
        int above = Array.FindIndex(table, row => row.Share > share);
        ((double fromShare, double from), (double toShare, double to)) = (table[above - 1], table[above]);
        return from * Math.Pow(to / from, (share - fromShare) / (toShare - fromShare));
    }

    private static string Text(double[] times, int first)
    {
        StringBuilder text = new("t_us,level\n");
        for (int edge = 0; edge < times.Length; edge++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{times[edge]:0.000},{(edge % 2 == 0 ? first : 1 - first)}\n");
        }

        return text.ToString();
    }

    // An encoder that swings to and fro like a sine, 127 quarter steps to each side, twice in four seconds.
    private static string Turn()
    {
        const int Steps = 127;
        const int Microseconds = 4_000_000;
        const int Swings = 2;
        StringBuilder text = new("$timescale 1 us $end\n$scope module made $end\n$var wire 1 ! A $end\n$var wire 1 \" B $end\n$upscope $end\n$enddefinitions $end\n#0 1! 1\"\n");
        int last = 0;
        for (int time = 0; time < Microseconds; time += 10)
        {
            int position = (int)Math.Round(Steps * Math.Sin(2 * Math.PI * Swings * time / Microseconds));
            if (position == last)
            {
                continue;
            }

            (string a, string b) = (LevelOf(position, 0), LevelOf(position, 1));
            text.Append(CultureInfo.InvariantCulture, $"#{time} {a}! {b}\"\n");
            last = position;
        }

        return text.Append(CultureInfo.InvariantCulture, $"#{Microseconds}\n").ToString();
    }

    // Clockwise, contact A closes first: 11, 01, 00, 10.
    private static string LevelOf(int position, int contact) => (((position % 4) + 4 + 1 - contact) % 4) is 1 or 0 ? "1" : "0";
}
