namespace HapticNode.Core.Controls;

/// <summary>
/// Full quadrature by state table: each edge of either contact is a quarter step forward or back, so that bounce on one
/// contact cancels itself.
/// </summary>
/// <remarks>
/// The runtime reports an edge's own level in the order of the interrupts, and drops the oldest events when its queue is full.
/// An edge to the level that the contact already had is therefore proof of a loss: it is counted as a slip and nothing is
/// counted until the contacts are next seen in a rest position.
/// </remarks>
public sealed class QuadratureDecoder : EncoderSource
{
    // Index: old state * 4 + new state, a state being A * 2 + B. Clockwise, A falls first: 11, 01, 00, 10, 11.
    // One edge changes one contact, so the four entries for a double jump are never reached.
    private static readonly sbyte[] s_steps = { 0, -1, 1, 0, 1, 0, 0, -1, -1, 0, 0, 1, 0, 1, -1, 0 };

    private int _state;
    private bool _lost;
    private int _restStates = 1 << 3;

    /// <summary>Makes a decoder for contacts at the given levels.</summary>
    /// <param name="levelA">Level of contact A, 0 or 1.</param>
    /// <param name="levelB">Level of contact B, 0 or 1.</param>
    public QuadratureDecoder(int levelA, int levelB)
    {
        _state = levelA * 2 + levelB;
        _lost = (_restStates & (1 << _state)) == 0;
    }

    /// <summary>Says in which contact states the knob rests.</summary>
    /// <param name="detentsPerCycle">1 (both contacts open), 2 (both open or both closed) or 4 (every state).</param>
    public void SetDetents(int detentsPerCycle)
    {
        _restStates = detentsPerCycle == 1 ? 1 << 3 : detentsPerCycle == 2 ? (1 << 3) | 1 : 15;
        _lost = _lost && (_restStates & (1 << _state)) == 0;
    }

    /// <summary>Takes one edge.</summary>
    /// <param name="contact">0 for contact A, 1 for contact B.</param>
    /// <param name="level">The level after the edge, 0 or 1.</param>
    public void Edge(int contact, int level)
    {
        int old = _state;
        int next = contact == 0 ? (old & 1) | (level << 1) : (old & 2) | level;
        _state = next;
        if (next == old)
        {
            Slips++;
            _lost = true;
            Moved = 0;
        }
        else if (!_lost)
        {
            Moved += s_steps[old * 4 + next];
        }
        else if ((_restStates & (1 << next)) != 0)
        {
            _lost = false;
        }
    }
}
