namespace HapticNode.Core.Controls;

/// <summary>Where an encoder's movement comes from: contact edges, or a pulse counter in the chip.</summary>
public abstract class EncoderSource
{
    /// <summary>
    /// How often movement was lost beyond doubt. The detent logic drops its part-turn whenever this changes,
    /// because a part-turn across a gap would be a guess.
    /// </summary>
    public int Slips;

    /// <summary>Hands over the movement since the last call.</summary>
    /// <returns>Quarter steps (edges of the quadrature cycle), positive clockwise.</returns>
    public abstract int Take();
}
