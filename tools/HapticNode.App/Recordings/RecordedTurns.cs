namespace HapticNode.App.Recordings;

/// <summary>How the shaft of an encoder is turned by one detent.</summary>
/// <param name="Start">When it begins to move, in milliseconds.</param>
/// <param name="DetentsPerSecond">How fast.</param>
internal readonly record struct RecordedTurn(double Start, double DetentsPerSecond);

/// <summary>
/// Works out how an encoder was turned from when its detents were told: each turn ends before the next begins, however fast they follow each other.
/// </summary>
internal static class RecordedTurns
{
    // A detent is told half a detent's time after its first edge: at the third of its four, or at the second of its two.
    private const double Told = 0.5;

    // Its last edge, at which the next turn has to be later.
    private const double LastEdge = 0.75;

    // Slower hands are taken as this fast: only the moment at which a detent is told counts.
    private const double SlowestDetentsPerSecond = 200;
    private const double FastestDetentsPerSecond = 2000;

    // Scenarios have times in microseconds.
    private const double Rounding = 0.002;

    /// <summary>Works it out.</summary>
    /// <param name="told">When the detents of one encoder were told, in milliseconds, in order.</param>
    /// <returns>A turn for each, in the same order.</returns>
    internal static IReadOnlyList<RecordedTurn> Of(IReadOnlyList<double> told)
    {
        List<RecordedTurn> turns = [];
        double free = 0;
        for (int detent = 0; detent < told.Count; detent++)
        {
            double before = detent == 0 ? double.PositiveInfinity : told[detent] - told[detent - 1];
            double after = detent + 1 == told.Count ? double.PositiveInfinity : told[detent + 1] - told[detent];
            double speed = Math.Ceiling(Math.Clamp(1000 / Math.Min(before, after), SlowestDetentsPerSecond, FastestDetentsPerSecond));
            double length = 1000 / speed;
            var turn = new RecordedTurn(Math.Max(told[detent] - (length * Told), free), speed);
            turns.Add(turn);
            free = turn.Start + (length * LastEdge) + Rounding;
        }

        return turns;
    }
}
