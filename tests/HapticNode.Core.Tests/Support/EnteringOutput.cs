using HapticNode.Core.Playback;

namespace HapticNode.Core.Tests.Support;

/// <summary>An output in the middle of whose work the loop asks for the node, as code of an application does.</summary>
public sealed class EnteringOutput : LaneOutput
{
    /// <summary>How often the node was not to be had.</summary>
    public int Refused;

    private readonly Node _node;
    private bool _hasAsked;

    /// <summary>Makes an output.</summary>
    /// <param name="node">The node.</param>
    public EnteringOutput(Node node)
    {
        _node = node;
    }

    /// <inheritdoc/>
    public override void Set(int level, int hertz)
    {
        if (!_hasAsked)
        {
            _hasAsked = true;
            Refused += _node.TryEnter(100000) ? 0 : 1;
        }
    }
}
