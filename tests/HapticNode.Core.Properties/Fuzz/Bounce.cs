namespace HapticNode.Core.Properties.Fuzz;

/// <summary>Contacts as they bounce.</summary>
internal static class Bounce
{
    /// <summary>A contact goes to a level through a number of edges.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="random">Decides when they come.</param>
    /// <param name="time">When the first comes, in microseconds.</param>
    /// <param name="line">The contact's line.</param>
    /// <param name="level">Where it goes.</param>
    /// <param name="edges">How many edges, odd.</param>
    /// <param name="length">How long it bounces at the most, in microseconds.</param>
    public static void Move(TouchedPanel panel, Random random, long time, int line, int level, int edges, int length)
    {
        long[] times = [time, .. Enumerable.Range(1, edges - 1).Select(_ => time + random.Next(1, length)).Order()];
        for (int edge = 0; edge < edges; edge++)
        {
            panel.At(times[edge], line, edge % 2 == 0 ? level : 1 - level);
        }
    }
}
