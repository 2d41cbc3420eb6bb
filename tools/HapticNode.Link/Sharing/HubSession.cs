using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.Link.Sharing;

/// <summary>A hub's session with the node, which tells of each reset once, also where the node's own greeting was lost on its way.</summary>
internal sealed class HubSession
{
    private readonly NodeSession _session;
    private long _resets;
    private volatile bool _isTold;

    internal HubSession(NodeSession session)
    {
        _session = session;
        session.NoticeReceived += Take;
    }

    /// <summary>The node was reset; what it said.</summary>
    internal event Action<string>? WasReset;

    /// <summary>The node said something else.</summary>
    internal event Action<ReplyLine>? NoticeReceived;

    /// <summary>How often the node has been reset, as far as it was told.</summary>
    internal long Resets => Interlocked.Read(ref _resets);

    /// <summary>Asks the node for something.</summary>
    /// <inheritdoc cref="NodeSession.SendAsync"/>
    internal async Task<Reply> SendAsync(string text, CancellationToken cancellation)
    {
        try
        {
            return await _session.SendAsync(text, cancellation);
        }
        catch (NodeResetException)
        {
            TellUnlessTold();
            throw;
        }
    }

    /// <summary>Tells whether the node was reset since somebody knew of so many <see cref="Resets"/>.</summary>
    /// <inheritdoc cref="NodeSession.TakeNoteOfResetAsync"/>
    internal async Task<bool> WasResetSinceAsync(long resets, CancellationToken cancellation)
    {
        if (await _session.TakeNoteOfResetAsync(cancellation))
        {
            TellUnlessTold();
        }

        return resets < Resets;
    }

    private void Take(ReplyLine line)
    {
        if (line.TellsStart)
        {
            Tell($"! {line.Text}");
        }
        else
        {
            NoticeReceived?.Invoke(line);
        }
    }

    private void TellUnlessTold()
    {
        if (!_isTold)
        {
            Tell(HubReplies.Greeting);
        }

        _isTold = false;
    }

    private void Tell(string greeting)
    {
        _isTold = true;
        Interlocked.Increment(ref _resets);
        WasReset?.Invoke(greeting);
    }
}
