using HapticNode.Link.Frames;

namespace HapticNode.Link.Sessions;

/// <summary>Sends requests one by one, each as often as it takes, and keeps track of resets. Its caller sees to it that there is one at a time.</summary>
internal sealed class RequestSender(IByteLink link, SessionOptions options, TimeProvider time, ReplyReader reader)
{
    private const int ProtocolVersion = 1;
    private const string Identify = "id";

    private int _sequence;
    private long _toldResets;
    private long _identityResets;

    internal NodeIdentity? Identity { get; private set; }

    internal long Requests { get; private set; }

    internal long Repeats { get; private set; }

    /// <summary>Waits until the node is there, and learns what it is. Resets until then are of no interest any more.</summary>
    internal async Task IntroduceAsync(CancellationToken cancellation)
    {
        int attempts = Math.Max(1, (int)Math.Ceiling(options.OpenTimeout / options.Timeout));
        (Reply? reply, long resets) = await ExchangeAsync(Identify, onlyReads: true, options.Timeout, attempts, cancellation);
        if (reply is null)
        {
            throw new LinkTimeoutException(reader.LastNoise is { } noise
                ? $"Something sends at {link.Name}, but it is not a HapticNode. Is the speed right? The last line was '{noise}'."
                : $"Nothing answers at {link.Name}. Is it the right port, and does the board run HapticNode?");
        }

        if (Identity is null)
        {
            throw new LinkException($"What answers at {link.Name} is not a HapticNode: {reply}");
        }

        if (Identity.Protocol != ProtocolVersion)
        {
            throw new LinkException($"The node at {link.Name} speaks version {Identity.Protocol} of the protocol, this program version {ProtocolVersion}.");
        }

        _toldResets = resets;
    }

    /// <summary>Throws if the node was reset since that was last told; the session then stands again.</summary>
    /// <exception cref="NodeResetException">It was.</exception>
    internal async Task TellResetAsync(string request, CancellationToken cancellation)
    {
        if (await TakeNoteOfResetAsync(cancellation))
        {
            throw new NodeResetException(request);
        }
    }

    /// <summary>Sets the session up again if the node was reset since that was last told.</summary>
    /// <returns>Whether it was.</returns>
    internal async Task<bool> TakeNoteOfResetAsync(CancellationToken cancellation)
    {
        if (reader.Resets == _toldResets)
        {
            return false;
        }

        await IntroduceAsync(cancellation);
        return true;
    }

    /// <summary>Sends a request until it is answered.</summary>
    /// <returns>The reply, null where none came; and the number of resets of which it knows.</returns>
    internal async Task<(Reply? Reply, long Resets)> ExchangeAsync(
        string text, bool onlyReads, TimeSpan timeout, int attempts, CancellationToken cancellation)
    {
        using var request = new PendingRequest(text, onlyReads, timeout, time);
        return await WaitedForAsync([request], () => CompleteAsync(request, attempts, cancellation), cancellation);
    }

    /// <summary>Sends two requests at once, and each again until it is answered.</summary>
    /// <returns>The replies, null where none came.</returns>
    internal async Task<(Reply? First, Reply? Second)> ExchangeBothAsync(
        string first, string second, TimeSpan timeout, int attempts, CancellationToken cancellation)
    {
        using var one = new PendingRequest(first, onlyReads: false, timeout, time);
        using var other = new PendingRequest(second, onlyReads: false, timeout, time);
        return await WaitedForAsync(
            [one, other],
            async () =>
            {
                (Reply? reply, _) = await CompleteAsync(one, attempts, cancellation);
                return reply is null ? default : (reply, (await CompleteAsync(other, attempts, cancellation)).Reply);
            },
            cancellation);
    }

    // All requests go out together; what is done then waits for their replies.
    private async Task<T> WaitedForAsync<T>(PendingRequest[] requests, Func<Task<T>> wait, CancellationToken cancellation)
    {
        using CancellationTokenRegistration registration = cancellation.UnsafeRegister(
            static state => Array.ForEach((PendingRequest[])state!, request => request.End(AttemptEnd.Cancelled)), requests);
        reader.Waiting = requests;
        try
        {
            Requests += requests.Length;
            await SendAsync(requests, isFirst: Identity is not null, cancellation);
            return await wait();
        }
        finally
        {
            reader.Waiting = [];
        }
    }

    private async Task<(Reply? Reply, long Resets)> CompleteAsync(PendingRequest request, int attempts, CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
        {
            switch (await request.Attempt)
            {
                case AttemptEnd.Answered:
                    LearnFrom(request.Text, request.Reply!, request.Resets);
                    return (request.Reply, request.Resets);
                case AttemptEnd.Reset when !request.OnlyReads:
                    await TellResetAsync(request.Text, cancellation);
                    break;
                case AttemptEnd.Cancelled:
                    throw new OperationCanceledException(cancellation);
                case AttemptEnd.Lost:
                    throw new LinkException(reader.Failure ?? "");
                default:
                    break;
            }

            if (attempt >= attempts)
            {
                return (null, reader.Resets);
            }

            Repeats++;
            await SendAsync([request], isFirst: false, cancellation);
        }
    }

    private async Task SendAsync(PendingRequest[] requests, bool isFirst, CancellationToken cancellation)
    {
        // Behind something that was damaged, a line end of its own keeps the line from becoming part of it.
        List<byte> bytes = isFirst ? [] : [(byte)'\n'];
        foreach (PendingRequest request in requests)
        {
            int sequence = request.Sequence is { } sent && !request.OnlyReads ? sent : NextSequence();
            request.Begin(sequence, reader.Resets);
            if (cancellation.IsCancellationRequested)
            {
                request.End(AttemptEnd.Cancelled);
            }
            else if (reader.Failure is not null)
            {
                request.End(AttemptEnd.Lost);
            }
            else if (!request.Attempt.IsCompleted)
            {
                bytes.AddRange(RequestLine.Build(sequence, request.Text));
            }
        }

        if (bytes.Count > 1)
        {
            await WriteAsync([.. bytes], cancellation);
        }
    }

    private async Task WriteAsync(byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            await link.WriteAsync(bytes, cancellation);
        }
        catch (ObjectDisposedException exception)
        {
            throw new LinkException($"{link.Name} was closed.", exception);
        }
    }

    private void LearnFrom(string text, Reply reply, long resets)
    {
        if (text != Identify || NodeIdentity.Of(reply) is not { } identity)
        {
            return;
        }

        // A node whose clock stands before where it stood was reset, though what it said then was lost on its way.
        bool wentBack = identity.Time < Identity?.Time && resets == _identityResets;
        Identity = identity;
        if (wentBack)
        {
            reader.NoteReset();
        }

        _identityResets = reader.Resets;
    }

    private int NextSequence()
    {
        int sequence = _sequence;
        _sequence = (sequence + 1) % RequestLine.SequenceCount;
        return sequence;
    }
}
