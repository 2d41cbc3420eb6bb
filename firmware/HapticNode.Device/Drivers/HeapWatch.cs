using HapticNode.Core;

namespace HapticNode.Device.Drivers;

/// <summary>
/// Asks for a collection while nothing plays and nobody touches the panel, before the runtime needs one: that takes 1 to 2 ms, by which a
/// drive would last longer.
/// </summary>
/// <remarks>
/// The runtime does not say how much is free without collecting, so the garbage is estimated from what makes it, counted on the
/// interpreter: an edge by our own event processor next to none, an edge by the library 120 bytes, a level that is read 48.
/// </remarks>
public sealed class HeapWatch
{
    private const int BytesPerEdge = 24;
    private const int BytesPerReply = 64;

    // Half of what was free is left for a gesture that lasts.
    private const int Share = 2;

    private int _edges;
    private int _replies;
    private int _free;

    /// <summary>Collects if much garbage may have been made. Called while the node is at rest.</summary>
    /// <param name="node">Counts what makes garbage.</param>
    public void Keep(Node node)
    {
        int made = (node.Counters.Edges - _edges) * BytesPerEdge + (node.Counters.Replies - _replies) * BytesPerReply;
        if (made > _free / Share)
        {
            Collect(node);
        }
    }

    /// <summary>Collects.</summary>
    /// <param name="node">Is told what is free.</param>
    public void Collect(Node node)
    {
        _edges = node.Counters.Edges;
        _replies = node.Counters.Replies;
        _free = node.Player.Platform.FreeHeap();
        node.Player.Platform.NoteFreeHeap(_free);
    }
}
