namespace HapticNode.Simulation.Scenarios;

/// <summary>The shaft of an encoder: where it stands, and which detent that is.</summary>
/// <remarks>
/// <para>This is what the hand feels, and shares nothing with the firmware. Positions are quarter steps clockwise from the state 11 in which
/// the count began; detents lie a detent's quarter steps apart around the place where the encoder rests.</para>
/// <para>An encoder whose contact changes at the detent itself comes to rest just short of that edge, on the side that it comes from.</para>
/// <para>Movement that nobody scripted detent by detent counts with hysteresis: a detent counts when the shaft has come as near to the
/// next place of rest as it is when it rests there. Bounce and trembling between two detents count nothing.</para>
/// </remarks>
internal sealed class EncoderShaft
{
    private readonly EncoderRest _rest;
    private readonly int _edgesPerDetent;
    private int _position;
    private int _detent;

    /// <summary>A shaft at rest, or as near to rest as its contacts say.</summary>
    /// <param name="rest">Where it rests.</param>
    /// <param name="edgesPerDetent">Quarter steps from one detent to the next, 1, 2 or 4.</param>
    /// <param name="phase">The state of its contacts now.</param>
    public EncoderShaft(EncoderRest rest, int edgesPerDetent, int phase)
    {
        _rest = rest;
        _edgesPerDetent = edgesPerDetent;
        _position = phase;

        // The detent that is nearest to where it stands; exactly between two it is the one that is turned back to.
        _detent = FloorDivide((2 * phase) - rest.Halves + edgesPerDetent - 1, 2 * edgesPerDetent);
    }

    /// <summary>The state of the contacts, a number of <see cref="Quadrature"/>.</summary>
    public int Phase => PhaseAt(_position);

    /// <summary>Turns by one detent.</summary>
    /// <param name="direction">+1 is clockwise, -1 is anticlockwise.</param>
    /// <returns>The states that the contacts go through, none where the shaft stood beyond that detent already.</returns>
    public IReadOnlyList<int> Turn(int direction)
    {
        List<int> phases = [];
        _detent += direction;
        int target = EndOf(_detent, direction);
        while (_position != target && Math.Sign(target - _position) == direction)
        {
            _position += direction;
            phases.Add(Phase);
        }

        return phases;
    }

    /// <summary>Follows the contacts to another state.</summary>
    /// <param name="phase">The state; one that is no neighbour of the last leaves open which way the shaft went.</param>
    /// <returns>+1 or -1 when the shaft has come to the next detent, else 0.</returns>
    public int Follow(int phase)
    {
        int step = (phase - Phase + Quadrature.Phases) % Quadrature.Phases;
        int towardsDetent = (2 * _position) > Centre(_detent) ? -2 : 2;
        _position += step switch { 0 => 0, 1 => 1, 2 => towardsDetent, _ => -1 };
        int direction = Math.Sign((2 * _position) - Centre(_detent));
        if (direction == 0 || (EndOf(_detent + direction, direction) - _position) * direction > 0)
        {
            return 0;
        }

        _detent += direction;
        return direction;
    }

    private static int PhaseAt(int position) => ((position % Quadrature.Phases) + Quadrature.Phases) % Quadrature.Phases;

    private static int FloorDivide(int number, int divisor) => (int)Math.Floor(number / (double)divisor);

    // In half quarter steps, as a detent may lie on an edge.
    private int Centre(int detent) => (detent * _edgesPerDetent * 2) + _rest.Halves;

    // Where a turn in a direction stops: on the detent's state, or short of the edge that the detent lies on.
    private int EndOf(int detent, int direction) => (Centre(detent) - (_rest.IsEdge ? direction : 0)) / 2;
}
