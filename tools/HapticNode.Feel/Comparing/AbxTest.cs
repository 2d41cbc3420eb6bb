namespace HapticNode.Feel.Comparing;

/// <summary>
/// A blind comparison: the unknown X is A or B by chance, and whoever compares says which. Enough right answers tell that the difference can be felt,
/// and not only believed.
/// </summary>
/// <param name="random">Chooses X.</param>
public sealed class AbxTest(Random random)
{
    /// <summary>From this on a result is unlikely enough to be believed.</summary>
    public const double Believable = 0.05;

    /// <summary>Whether X is A in this round.</summary>
    public bool XIsA { get; private set; } = random.Next(2) == 0;

    /// <summary>How many rounds were answered.</summary>
    public int Count { get; private set; }

    /// <summary>How many of the answers were right.</summary>
    public int Right { get; private set; }

    /// <summary>How likely that many right answers, or more, are for somebody who feels no difference: 1 before the first.</summary>
    public double Probability => Tail(Count, Right);

    /// <summary>Answers, and begins the next round.</summary>
    /// <param name="saysA">Whether X is said to be A.</param>
    /// <returns>Whether that is right.</returns>
    public bool Answer(bool saysA)
    {
        bool isRight = saysA == XIsA;
        Count++;
        Right += isRight ? 1 : 0;
        XIsA = random.Next(2) == 0;
        return isRight;
    }

    /// <summary>How likely at least so many of so many throws of a coin are heads.</summary>
    /// <param name="count">How many throws, not negative.</param>
    /// <param name="heads">How many heads.</param>
    /// <returns>The probability, 0..1.</returns>
    public static double Tail(int count, int heads)
    {
        // Each term from the one before, beginning with all heads: no factorial is ever large.
        double term = Math.Pow(0.5, count);
        double sum = 0;
        for (int k = count; k >= heads; k--)
        {
            sum += term;
            term *= k / (double)(count - k + 1);
        }

        return Math.Min(1, sum);
    }
}
