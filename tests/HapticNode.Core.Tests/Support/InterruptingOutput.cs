using HapticNode.Core.Playback;

namespace HapticNode.Core.Tests.Support;

/// <summary>An output in the middle of whose work an edge interrupts the node, once.</summary>
public sealed class InterruptingOutput : LaneOutput
{
    /// <summary>The level that is driven.</summary>
    public int Level;

    /// <summary>How many edges still interrupt, one after the other, when the output is next set.</summary>
    public int Edges;

    /// <summary>What <see cref="Node.Step"/> answered when it was called in the middle of an edge.</summary>
    public long Answer = -1;

    private readonly Node _node;
    private readonly int _line;
    private readonly long _time;

    /// <summary>Makes an output that is not interrupted yet.</summary>
    /// <param name="node">The node.</param>
    /// <param name="line">The line of the edges; they begin with a falling one.</param>
    /// <param name="time">The time of the first edge in microseconds; the others follow 10 us apart.</param>
    public InterruptingOutput(Node node, int line, long time)
    {
        _node = node;
        _line = line;
        _time = time;
    }

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        Level = level;
        int edges = Edges;
        Edges = 0;
        for (int i = 0; i < edges; i++)
        {
            _node.Edge(_line, i & 1, _time + i * 10);
        }

        if (Answer == 0)
        {
            Answer = _node.Step(_time);
        }
    }
}
