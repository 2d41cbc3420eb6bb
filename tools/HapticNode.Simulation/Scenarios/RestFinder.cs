namespace HapticNode.Simulation.Scenarios;

/// <summary>Finds out where an encoder rests, from where its contacts stand still in a capture.</summary>
internal static class RestFinder
{
    // Shorter than this it was on its way.
    private const long StillNanoseconds = 20_000_000;

    // A rest counts by its time, as a slow hand stands still between two detents as well; a long one does not outweigh all others.
    private const long LongestNanoseconds = 1_000_000_000;

    // What this share of all rests agrees on is where it rests.
    private const double Agreement = 0.75;

    /// <summary>Finds the place of rest.</summary>
    /// <param name="states">The states of the contacts (numbers of <see cref="Quadrature"/>) and the times from which they hold; the first is how they stood.</param>
    /// <param name="edgesPerDetent">Quarter steps from one detent to the next, 1, 2 or 4.</param>
    /// <returns>The place that most rests agree on; else the first state.</returns>
    public static EncoderRest Find(IReadOnlyList<(long TimeNanoseconds, int Phase)> states, int edgesPerDetent)
    {
        List<Rest> rests = Rests(states);
        IEnumerable<Rest> arrivals = rests.Where(rest => rest.Direction != 0).Select(rest => rest with { Halves = rest.Halves + rest.Direction });
        return Common(rests, edgesPerDetent)
            ?? (edgesPerDetent > 1 ? Common([.. arrivals], edgesPerDetent) : null)
            ?? new EncoderRest(2 * states[0].Phase);
    }

    // Where it stood still, and which way it had come: of an encoder that rests just short of an edge, that tells of which.
    private static List<Rest> Rests(IReadOnlyList<(long TimeNanoseconds, int Phase)> states)
    {
        List<Rest> rests = [];
        for (int index = 0; index < states.Count; index++)
        {
            (long time, int phase) = states[index];
            int step = index == 0 ? 0 : (phase - states[index - 1].Phase + Quadrature.Phases) % Quadrature.Phases;
            long still = index == states.Count - 1 ? StillNanoseconds : Math.Min(states[index + 1].TimeNanoseconds - time, LongestNanoseconds);
            if (still >= StillNanoseconds)
            {
                rests.Add(new Rest(2 * phase, step switch { 1 => 1, 3 => -1, _ => 0 }, still));
            }
        }

        return rests;
    }

    // Detents repeat within a cycle where it has several: places a detent apart are the same place.
    private static EncoderRest? Common(IReadOnlyCollection<Rest> rests, int edgesPerDetent)
    {
        int period = 2 * edgesPerDetent;
        IGrouping<int, Rest>? most = rests.GroupBy(rest => ((rest.Halves % period) + period) % period).MaxBy(Time);
        return most is not null && Time(most) >= Agreement * Time(rests) ? new EncoderRest(most.Key) : null;
    }

    private static long Time(IEnumerable<Rest> rests) => rests.Sum(rest => rest.Nanoseconds);

    private sealed record Rest(int Halves, int Direction, long Nanoseconds);
}
