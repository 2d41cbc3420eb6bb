namespace HapticNode.Measurements.Latency;

/// <summary>Finds the presses of a button on its line, whichever level it rests at and however its contact bounces.</summary>
internal static class PressFinder
{
    // Contacts bounce for a few milliseconds; no hand lifts and presses again within this.
    private const long BounceNanoseconds = 8_000_000;

    // A contact that is closed for less in all is a disturbance on the wire.
    private const long ShortestNanoseconds = 500_000;

    // A pulse this short, with so long a rest behind it, does not belong to the bounce that follows.
    private const long SpikeNanoseconds = 100_000;
    private const long ApartNanoseconds = 2_500_000;

    /// <summary>When each press first touched, in nanoseconds.</summary>
    internal static IReadOnlyList<long> Find(LevelTrace line)
    {
        List<long> presses = [];
        int rest = RestLevel(line);
        int i = 1;
        while (i < line.Times.Length)
        {
            int first = i;
            while (i + 1 < line.Times.Length && line.Times[i + 1] - line.Times[i] <= BounceNanoseconds)
            {
                i++;
            }

            // From the first change of a burst to its last; a press begins at rest.
            bool begins = line.Levels[first - 1] == rest;
            while (begins && first + 2 <= i && line.Times[first + 1] - line.Times[first] <= SpikeNanoseconds && line.Times[first + 2] - line.Times[first + 1] >= ApartNanoseconds)
            {
                first += 2;
            }

            bool stays = line.Levels[i] != rest;
            if (begins && (stays || PressedWithin(line, first, i, rest) >= ShortestNanoseconds))
            {
                presses.Add(line.Times[first]);
            }

            i++;
        }

        return presses;
    }

    // A capture begins before the button is touched, unless it hardly keeps that level.
    private static int RestLevel(LevelTrace line)
    {
        long[] held = new long[2];
        for (int i = 0; i < line.Times.Length; i++)
        {
            held[line.Levels[i]] += (i + 1 < line.Times.Length ? line.Times[i + 1] : line.EndNanoseconds) - line.Times[i];
        }

        int first = line.Levels[0];
        return held[first] * 20 >= held[1 - first] ? first : 1 - first;
    }

    private static long PressedWithin(LevelTrace line, int first, int last, int rest)
    {
        long pressed = 0;
        for (int i = first; i < last; i++)
        {
            pressed += line.Levels[i] != rest ? line.Times[i + 1] - line.Times[i] : 0;
        }

        return pressed;
    }
}
