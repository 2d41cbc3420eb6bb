namespace HapticNode.Studio.Components;

/// <summary>Where the lines of time lie in the drawings of the timeline.</summary>
internal static class TimeGrid
{
    private static readonly (double Longest, double Step)[] s_steps = [(60, 5), (130, 10), (200, 20)];

    private const double LongStep = 50;

    // A number at the very edge would be cut off.
    private const double LastShare = 0.985;

    /// <summary>How much time is shown of a cue: a little more, so that its end can be dragged out and the ringing is seen.</summary>
    /// <param name="milliseconds">How long the cue is.</param>
    /// <returns>Microseconds.</returns>
    internal static int Window(double milliseconds) => (int)Math.Ceiling(Math.Max(40, (milliseconds * 1.12) + 12) / 10) * 10_000;

    /// <summary>The lines, in milliseconds.</summary>
    /// <param name="microseconds">How much time is shown.</param>
    internal static IEnumerable<double> Ticks(int microseconds)
    {
        double milliseconds = microseconds / 1000.0;
        double step = s_steps.Where(each => milliseconds <= each.Longest).Select(each => each.Step).FirstOrDefault(LongStep);
        for (double tick = 0; tick < milliseconds * LastShare; tick += step)
        {
            yield return tick;
        }
    }

    /// <summary>Where a line lies, as SVG has it.</summary>
    internal static string Place(double tick, int microseconds) => Plot.Share(tick * 1000 / microseconds);
}
