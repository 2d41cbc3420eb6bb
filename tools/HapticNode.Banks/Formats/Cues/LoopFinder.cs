using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>Finds the pass of an effect that is to repeat.</summary>
internal static class LoopFinder
{
    private const double ShortestPass = 10;
    private const double AllowedDifference = 0.05;

    internal static HapticForm Pass(HapticForm form, LossList losses)
    {
        double start = form.Loops ? Math.Min(form.LoopStartMilliseconds, form.Milliseconds) : 0;
        if (start > 0)
        {
            losses.Add("preamble", $"0..{LossList.Time(start)}", "plays once", "a looping cue has no beginning of its own; left out");
            form = Windows.Take(form, start, form.Milliseconds);
        }

        if (form.Milliseconds <= LengthPolicy.LongestMilliseconds)
        {
            return form with { Loops = true };
        }

        double? period = Period(form);
        double pass = period ?? LengthPolicy.LongestMilliseconds;
        losses.Add("length", $"0..{LossList.Time(pass)}", LossList.Time(form.Milliseconds), period is null ? "no period was found; the first 300 ms repeat" : "this period repeats");
        return Windows.Take(form, 0, pass) with { Loops = true };
    }

    // The shortest shift by which the effect looks like itself.
    private static double? Period(HapticForm form)
    {
        double[][] lanes = [.. form.Lanes.Select(lane => Sample(lane, form.Milliseconds))];
        for (int shift = (int)ShortestPass; shift <= (int)LengthPolicy.LongestMilliseconds; shift++)
        {
            if (lanes.Length > 0 && Array.TrueForAll(lanes, lane => Difference(lane, shift) <= AllowedDifference))
            {
                return shift;
            }
        }

        return null;
    }

    private static double Difference(double[] lane, int shift)
    {
        double largest = lane.Length == 0 ? 0 : lane.Max();
        double sum = 0;
        int count = lane.Length - shift;
        for (int i = 0; i < count; i++)
        {
            sum += Math.Abs(lane[i] - lane[i + shift]);
        }

        return count <= 0 || largest <= 0 ? 0 : sum / (count * largest);
    }

    // A value each millisecond, of ten seconds at most.
    private static double[] Sample(FormLane lane, double milliseconds)
    {
        double[] samples = new double[(int)Math.Min(milliseconds, 10_000)];
        for (int i = 0; i < samples.Length; i++)
        {
            samples[i] = Course.LevelAt(lane.Points, i + 0.5);
        }

        foreach (Transient click in lane.Transients)
        {
            double end = click.Milliseconds + TransientRule.Standard.DriveOf(click.Sharpness);
            for (int i = (int)click.Milliseconds; i < end && i < samples.Length; i++)
            {
                samples[i] = click.Level;
            }
        }

        return samples;
    }
}
