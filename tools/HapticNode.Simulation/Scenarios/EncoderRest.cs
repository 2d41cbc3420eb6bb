namespace HapticNode.Simulation.Scenarios;

/// <summary>Where an encoder rests on its detents, in its quadrature cycle.</summary>
/// <remarks>
/// <para>Written as the levels of contacts A and B: <c>11</c> (both open), <c>01</c>, <c>00</c> or <c>10</c>. An <c>x</c> stands for a contact
/// that changes at the detent itself, so that at rest it has either level: <c>1x</c> is what data sheets of the Alps EC11 and its many
/// copies say, "A is off, B is not specified".</para>
/// <para>A place is counted in half quarter steps clockwise from <c>11</c>: even for a state, odd for the edge between two states.</para>
/// </remarks>
public readonly record struct EncoderRest
{
    private const int HalvesPerCycle = 8;

    private static readonly string[] s_words = ["11", "x1", "01", "0x", "00", "x0", "10", "1x"];

    /// <summary>A place in the cycle.</summary>
    /// <param name="halves">Half quarter steps clockwise from <c>11</c>; whole cycles do not matter.</param>
    internal EncoderRest(int halves)
    {
        Halves = ((halves % HalvesPerCycle) + HalvesPerCycle) % HalvesPerCycle;
    }

    /// <summary>All words that can be written.</summary>
    internal static IReadOnlyCollection<string> Words => s_words;

    /// <summary>Half quarter steps clockwise from <c>11</c>, 0 to 7.</summary>
    internal int Halves { get; }

    /// <summary>Whether a contact changes at the detent itself.</summary>
    internal bool IsEdge => (Halves & 1) != 0;

    /// <summary>The state that the contacts stand in, a number of <see cref="Quadrature"/>; of the two at an edge, the one clockwise of it.</summary>
    internal int Phase => (Halves + 1) / 2 % Quadrature.Phases;

    /// <summary>The place that a word names, or null.</summary>
    internal static EncoderRest? Find(string word)
    {
        int index = Array.IndexOf(s_words, word);
        return index < 0 ? null : new EncoderRest(index);
    }

    /// <inheritdoc/>
    public override string ToString() => s_words[Halves];
}
