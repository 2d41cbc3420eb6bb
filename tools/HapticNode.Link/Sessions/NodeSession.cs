using HapticNode.Link.Frames;

namespace HapticNode.Link.Sessions;

/// <summary>
/// A conversation with a node in checked form: every request is answered exactly once, and carried out at most once however often it has to be sent.
/// One request is on its way at a time, but for <see cref="SendBothAsync"/>; others wait for their turn.
/// </summary>
/// <remarks>
/// A reset of the node is told exactly once, as a <see cref="NodeResetException"/>: to the request that changes something and was on its way then, or
/// else to the next one. So nothing is, say, saved that is not there any more. Requests that only read are asked again and notice nothing.
/// </remarks>
public sealed class NodeSession : IAsyncDisposable
{
    private const string End = "session end";

    // Three times, since it can be lost as any byte can, and a stop must arrive.
    private static readonly byte[] s_stop = [3, 3, 3];

    private readonly IByteLink _link;
    private readonly SessionOptions _options;
    private readonly ReplyReader _reader;
    private readonly RequestSender _sender;
    private readonly Turns _turns = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _receiving;

    private NodeSession(IByteLink link, SessionOptions options, TimeProvider time)
    {
        _link = link;
        _options = options;
        Time = time;
        _reader = new ReplyReader(link, options.DamageDelay);
        _sender = new RequestSender(link, options, time, _reader);
        _receiving = _reader.RunAsync(_closing.Token);
    }

    /// <summary>Something happened on the node, <c>! hello</c> after a reset too. Raised while reading: handlers must be quick and must not throw.</summary>
    public event Action<ReplyLine>? NoticeReceived
    {
        add => _reader.NoticeReceived += value;
        remove => _reader.NoticeReceived -= value;
    }

    /// <summary>A record that <c>watch</c> asked for. Raised while reading: handlers must be quick and must not throw.</summary>
    public event Action<ReplyLine>? TelemetryReceived
    {
        add => _reader.TelemetryReceived += value;
        remove => _reader.TelemetryReceived -= value;
    }

    /// <summary>What the node said about itself when it was last asked: at the opening, after a reset, or by <c>id</c>.</summary>
    public NodeIdentity Identity => _sender.Identity!;

    /// <summary>What the session has seen so far.</summary>
    public SessionCounts Counts =>
        new(_sender.Requests, _sender.Repeats, _reader.DamagedLines, _reader.NoiseLines, _reader.SkippedBytes, _reader.Resets);

    /// <summary>Ends when no more can come: the link is gone, or the session was disposed. <see cref="EndReason"/> then says why.</summary>
    public Task Ended => _receiving;

    /// <summary>Why no more comes, in a sentence; null while the session stands.</summary>
    public string? EndReason => _reader.Failure;

    /// <summary>What measures timeouts.</summary>
    internal TimeProvider Time { get; }

    /// <summary>Opens a session: waits for the node, which may just start, and learns what it is.</summary>
    /// <param name="link">The way to the node. The session reads it from now on but does not close it.</param>
    /// <param name="options">How patient to be, or null.</param>
    /// <param name="time">Measures timeouts; null for the system's time.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The session.</returns>
    /// <exception cref="LinkTimeoutException">No node answers.</exception>
    /// <exception cref="LinkException">The link is gone, or what answers is no node that this program understands.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static async Task<NodeSession> OpenAsync(
        IByteLink link, SessionOptions? options = null, TimeProvider? time = null, CancellationToken cancellation = default)
    {
        var session = new NodeSession(link, options ?? new SessionOptions(), time ?? TimeProvider.System);
        try
        {
            await session._sender.IntroduceAsync(cancellation);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks the node for something.</summary>
    /// <param name="text">The request, a line of the protocol without number and checksum.</param>
    /// <param name="cancellation">Ends the waiting; whether the request is carried out is then open.</param>
    /// <returns>The reply, an error of the node too.</returns>
    /// <exception cref="ArgumentException">The text cannot be sent, see <see cref="RequestLine.ProblemOf"/>.</exception>
    /// <exception cref="LinkTimeoutException">The node does not answer; whether it carried the request out is open.</exception>
    /// <exception cref="NodeResetException">The node was reset, see the remarks.</exception>
    /// <exception cref="LinkException">The link is gone.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async Task<Reply> SendAsync(string text, CancellationToken cancellation = default)
    {
        ThrowIfUnsendable(text, nameof(text));
        RequestTraits traits = RequestTraits.Of(text);
        using IDisposable turn = await _turns.TakeAsync(cancellation);
        if (!traits.OnlyReads)
        {
            await _sender.TellResetAsync(text, cancellation);
        }

        TimeSpan timeout = traits.TakesLong ? _options.LongTimeout : _options.Timeout;
        (Reply? reply, _) = await _sender.ExchangeAsync(text, traits.OnlyReads, timeout, _options.Retries + 1, cancellation);
        return reply ?? throw Silent(text);
    }

    /// <summary>
    /// Asks the node for two things that change something, and sends the second without waiting for the reply to the first: an edit and a touch that
    /// plays it are felt sooner by a way there and back.
    /// </summary>
    /// <param name="first">The first request; one that changes nothing more when it is carried out twice, as an edit.</param>
    /// <param name="second">The second. It is carried out even where the first is refused.</param>
    /// <param name="cancellation">Ends the waiting; whether the requests are carried out is then open.</param>
    /// <returns>The replies, errors of the node too.</returns>
    /// <remarks>The node remembers its last reply alone. Where one of the two was lost on its way, each may therefore be carried out once more.</remarks>
    /// <inheritdoc cref="SendAsync" path="/exception"/>
    public async Task<(Reply First, Reply Second)> SendBothAsync(string first, string second, CancellationToken cancellation = default)
    {
        ThrowIfUnsendable(first, nameof(first));
        ThrowIfUnsendable(second, nameof(second));
        using IDisposable turn = await _turns.TakeAsync(cancellation);
        await _sender.TellResetAsync(first, cancellation);
        (Reply? reply, Reply? next) = await _sender.ExchangeBothAsync(first, second, _options.Timeout, _options.Retries + 1, cancellation);
        return (reply ?? throw Silent(first), next ?? throw Silent(second));
    }

    /// <summary>Remembers a reset that has been told, so that no later request reports it again.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether there was one; the session then stands again.</returns>
    /// <exception cref="LinkException">The node does not answer, or the link is gone.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async Task<bool> TakeNoteOfResetAsync(CancellationToken cancellation = default)
    {
        using IDisposable turn = await _turns.TakeAsync(cancellation);
        return await _sender.TakeNoteOfResetAsync(cancellation);
    }

    /// <summary>Asks the node what it is and how it is.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What it says, which is also <see cref="Identity"/> from now on.</returns>
    /// <exception cref="LinkException">As for <see cref="SendAsync"/>, but for a reset.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async Task<NodeIdentity> IdentifyAsync(CancellationToken cancellation = default)
    {
        _ = await SendAsync("id", cancellation);
        return Identity;
    }

    /// <summary>
    /// Makes all outputs neutral and latches the node until <c>clear</c>. The stop byte goes out at once, whatever is on its way; a request that is
    /// may be lost and is then repeated, and refused.
    /// </summary>
    /// <param name="cancellation">Ends the waiting for room.</param>
    /// <returns>A task that ends when the byte is sent. That the node has stopped it tells with a notice.</returns>
    /// <exception cref="LinkException">The link is gone.</exception>
    public Task StopAsync(CancellationToken cancellation = default) => _link.WriteAsync(s_stop, cancellation).AsTask();

    /// <summary>Puts the node back to the typed form, as far as it can be reached, so that a person can go on by hand.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>A task that ends when the node has answered or was given up.</returns>
    /// <exception cref="LinkException">The link is gone.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async Task CloseAsync(CancellationToken cancellation = default)
    {
        long repeats = _sender.Repeats;
        try
        {
            if ((await SendAsync(End, cancellation)).Ok && repeats == _sender.Repeats)
            {
                return;
            }
        }
        catch (Exception exception) when (exception is LinkTimeoutException or NodeResetException)
        {
            // The typed form below is what is left.
        }

        // A repeated request may have begun a checked session anew. Typed, it ends that one, and begins none.
        await _link.WriteAsync("\nsession end\n"u8.ToArray(), cancellation);
    }

    /// <summary>Stops reading. The node is not told, see <see cref="CloseAsync"/>, and the link stays open.</summary>
    /// <returns>A task that ends when nothing is read any more.</returns>
    public async ValueTask DisposeAsync()
    {
        // Not CancelAsync: that goes on in the thread pool, where a session in virtual time must not.
        _closing.Cancel();
        await _receiving;
    }

    private LinkTimeoutException Silent(string text) => new($"{_link.Name} does not answer '{text}'.");

    private static void ThrowIfUnsendable(string text, string parameter)
    {
        if (RequestLine.ProblemOf(text) is { } problem)
        {
            throw new ArgumentException(problem, parameter);
        }
    }
}
