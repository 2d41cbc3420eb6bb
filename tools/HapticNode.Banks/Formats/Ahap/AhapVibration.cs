using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Ahap;

/// <summary>A vibration of an AHAP file; attack and decay are shares of its duration.</summary>
internal readonly record struct ContinuousEvent(
    double Milliseconds, double Duration, double Intensity, double Sharpness, double Attack, double Decay, bool IsSustained)
{
    private const int DecayPieces = 8;

    // A jump of the control at the same instant must not come a rounding earlier.
    internal double End => Math.Round(Milliseconds + Duration, AhapControl.TimeDigits);

    internal bool IsShaped => Attack > 0 || (Decay > 0 && !IsSustained);

    /// <summary>The vibration without controls: straight pieces.</summary>
    internal IEnumerable<(double From, double FromLevel, double To, double ToLevel)> Pieces()
    {
        double attack = Duration * Attack;
        double time = Milliseconds;
        if (attack > 0)
        {
            yield return (time, 0, time + attack, Intensity);
            time += attack;
        }

        double decay = IsSustained ? 0 : Math.Min(End - time, Duration * Decay);
        for (int piece = 0; piece < DecayPieces && decay > 0; piece++)
        {
            yield return (time, Level(piece), time + (decay / DecayPieces), Level(piece + 1));
            time += decay / DecayPieces;
        }

        if (time < End && decay <= 0)
        {
            yield return (time, Intensity, End, Intensity);
        }
    }

    private double Level(int piece) => Intensity * (1 - Course.Share(Core.Cues.Curve.Decay, piece / (double)DecayPieces));
}

/// <summary>All vibrations of a pattern as one course: those that overlap add up, the control multiplies.</summary>
internal sealed record AhapVibration(IReadOnlyList<FormPoint> Points, IReadOnlyList<FormPoint> Sharpness, double EndMilliseconds)
{
    internal static AhapVibration Of(IReadOnlyList<ContinuousEvent> events, AhapControl intensity, AhapControl sharpness)
    {
        if (events.Count == 0)
        {
            return new AhapVibration([], [], 0);
        }

        // Each piece is an offset and a slope; what is added at its start is taken away at its end.
        List<(double Time, double Offset, double Slope)> changes = [];
        foreach ((double from, double fromLevel, double to, double toLevel) in events.SelectMany(one => one.Pieces()))
        {
            double slope = to > from ? (toLevel - fromLevel) / (to - from) : 0;
            double offset = fromLevel - (slope * from);
            changes.Add((from, offset, slope));
            changes.Add((to, -offset, -slope));
        }

        double first = events.Min(one => one.Milliseconds);
        double end = events.Max(one => one.End);
        SortedSet<double> times = [.. changes.Select(change => change.Time), .. intensity.Times.Where(time => time > first && time < end)];
        changes.Sort((a, b) => a.Time.CompareTo(b.Time));
        List<FormPoint> points = [];
        double offsets = 0;
        double slopes = 0;
        int next = 0;
        foreach (double time in times)
        {
            double before = Level(time, intensity.Before(time));
            for (; next < changes.Count && changes[next].Time <= time; next++)
            {
                offsets += changes[next].Offset;
                slopes += changes[next].Slope;
            }

            double behind = Level(time, intensity.At(time));
            if (time > first)
            {
                points.Add(new FormPoint(time, before));
            }

            if (time < end && (time == first || behind != before))
            {
                points.Add(new FormPoint(time, behind));
            }
        }

        return new AhapVibration(points, SharpnessOf(events, sharpness), end);

        double Level(double time, double control) => Math.Clamp(Math.Round((offsets + (slopes * time)) * control, 9), 0, 1);
    }

    private static FormPoint[] SharpnessOf(IReadOnlyList<ContinuousEvent> events, AhapControl control)
    {
        double start = events.Min(one => one.Milliseconds);
        double end = events.Max(one => one.End);
        ContinuousEvent[] ordered = [.. events.OrderBy(one => one.Milliseconds)];
        SortedSet<double> times = [start, end, .. ordered.Select(one => one.Milliseconds), .. control.Times.Where(time => time > start && time < end)];
        int next = 0;
        List<FormPoint> points = [];
        foreach (double time in times)
        {
            while (next + 1 < ordered.Length && ordered[next + 1].Milliseconds <= time)
            {
                next++;
            }

            points.Add(new FormPoint(time, Math.Clamp(ordered[next].Sharpness + control.At(time), 0, 1)));
        }

        return [.. points];
    }
}
