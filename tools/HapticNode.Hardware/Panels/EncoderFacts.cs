namespace HapticNode.Hardware.Panels;

/// <summary>What is true of an encoder, whatever it is used for.</summary>
/// <param name="DetentsPerTurn">How often it clicks in a turn.</param>
/// <param name="CyclesPerTurn">How many quadrature cycles its contacts make in a turn.</param>
/// <param name="Rest">How the contacts A and B stand at rest, as a bank's option <c>rest</c> says it; <c>learned</c> where the node finds out.</param>
/// <param name="IsReversed">Whether it counts down when turned clockwise.</param>
public sealed record EncoderFacts(int DetentsPerTurn, int CyclesPerTurn, string Rest, bool IsReversed)
{
    /// <summary>What an encoder is unless its panel says otherwise: one detent a cycle, rest learned, forward.</summary>
    public static EncoderFacts Usual { get; } = new(24, 24, "learned", IsReversed: false);

    /// <summary>The words that <see cref="Rest"/> may be.</summary>
    public static IReadOnlyList<string> Rests { get; } = ["learned", "11", "01", "00", "10", "1x", "0x", "x1", "x0"];

    /// <summary><see cref="Rest"/>, or empty where the node finds out.</summary>
    public string KnownRest => Rest == Usual.Rest ? "" : Rest;

    /// <summary>The contacts as a hand that turns to the right meets them: those that run the other way round are the same as contacts that are swapped.</summary>
    /// <param name="pinA">The pin of contact A.</param>
    /// <param name="pinB">The pin of contact B.</param>
    /// <returns>The contact that changes first, the other, and how they stand at rest in this order; empty where the node finds out.</returns>
    public (int First, int Second, string AtRest) ByHand(int pinA, int pinB) =>
        IsReversed ? (pinB, pinA, string.Concat(KnownRest.Reverse())) : (pinA, pinB, KnownRest);

    /// <summary>Detents in a quadrature cycle: 1, 2 or 4.</summary>
    public int DetentsPerCycle => DetentsPerTurn / CyclesPerTurn;

    /// <summary>The options of the bank's line for the encoder that say what differs from the usual.</summary>
    public IReadOnlyList<(string Option, string Text)> Options =>
    [
        .. DetentsPerCycle != 1 ? [("detents", $"detents {DetentsPerCycle}")] : Array.Empty<(string, string)>(),
        .. Rest != Usual.Rest ? [("rest", $"rest {Rest}")] : Array.Empty<(string, string)>(),
        .. IsReversed ? [("reverse", "reverse")] : Array.Empty<(string, string)>(),
    ];
}
