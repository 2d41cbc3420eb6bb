namespace HapticNode.Link.FaultInjection;

/// <summary>A node for a <see cref="LinkSoakTest"/>: the firmware on a virtual board, or something else that speaks the protocol.</summary>
public interface ISoakNode : IDisposable
{
    /// <summary>
    /// An edit of the draft was carried out: raised with the text of each line of the notation outside of an upload and of each <c>set</c>, but not for
    /// a repetition. A node that cannot tell never raises it; then only what comes of the edits is compared.
    /// </summary>
    public event Action<string>? Edited;

    /// <summary>The host's end of the way to it.</summary>
    public IByteLink Link { get; }

    /// <summary>Resets it, as its reset pin would: what was not saved is gone, and it says hello.</summary>
    public void Reset();
}
