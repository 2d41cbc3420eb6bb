using System.Runtime.CompilerServices;
using System.Threading.Channels;
using HapticNode.Link;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.App.Nodes;

/// <summary>
/// Watches a node for as long as somebody wants to: over resets, after which it turns telemetry on again, and over lost links, after which it connects
/// again. Both are told at once.
/// </summary>
public sealed class NodeFollower : IAsyncDisposable
{
    private readonly Func<CancellationToken, Task<NodeConnection>> _open;
    private volatile IReadOnlyList<string> _requests;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _time;

    /// <summary>Prepares to follow a node.</summary>
    /// <param name="first">The connection with it; the follower disposes it.</param>
    /// <param name="open">Connects again.</param>
    /// <param name="requests">What turns telemetry on, such as <c>watch events 500</c>.</param>
    /// <param name="patience">How long to try to connect again after the link was lost; zero for not at all.</param>
    /// <param name="time">Measures that; null for the system's time.</param>
    public NodeFollower(
        NodeConnection first, Func<CancellationToken, Task<NodeConnection>> open, IReadOnlyList<string> requests, TimeSpan patience, TimeProvider? time = null)
    {
        Connection = first;
        _open = open;
        _requests = requests;
        _patience = patience;
        _time = time ?? TimeProvider.System;
    }

    /// <summary>The connection as it is now; one that is lost until there is another.</summary>
    public NodeConnection Connection { get; private set; }

    /// <summary>What turns telemetry on again after a reset or a lost link, such as <c>watch events 500</c>.</summary>
    public IReadOnlyList<string> Requests
    {
        get => _requests;
        set => _requests = value;
    }

    /// <summary>Follows the node.</summary>
    /// <param name="cancellation">Ends it, in order.</param>
    /// <returns>What becomes known, as soon as it does. It ends with the cancellation, or with <see cref="NodeNews.GivenUp"/>.</returns>
    /// <exception cref="NodeRefusedException">The node does not want to be watched.</exception>
    public async IAsyncEnumerable<NodeNews> FollowAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        bool wasReset = false;
        long knownTime = 0;
        while (!cancellation.IsCancellationRequested)
        {
            Channel<ReplyLine> lines = Listen(Connection.Session);
            if (await TryWatchAsync(cancellation) is { } identity)
            {
                yield return new NodeNews.Watched(identity, wasReset || identity.Time < knownTime);
                await foreach (ReplyLine line in ReadAsync(lines.Reader, cancellation))
                {
                    yield return new NodeNews.Said(line);
                    if (line.TellsStart && await TryWatchAsync(cancellation) is { } again)
                    {
                        yield return new NodeNews.Watched(again, WasReset: true);
                    }
                }

                knownTime = Connection.Session.Identity.Time;
            }

            if (cancellation.IsCancellationRequested)
            {
                break;
            }

            string reason = Connection.Session.EndReason ?? "The node does not answer any more.";
            yield return new NodeNews.Lost(reason);
            wasReset = false;
            if (await ReconnectAsync(cancellation) is { } failure)
            {
                if (!cancellation.IsCancellationRequested)
                {
                    yield return new NodeNews.GivenUp(failure);
                }

                break;
            }
        }
    }

    /// <summary>Turns telemetry off, as far as the node can be reached, and ends the connection.</summary>
    /// <returns>A task that ends with it.</returns>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!Connection.Session.Ended.IsCompleted)
            {
                _ = await Connection.Session.SendAsync("watch all 0");
            }
        }
        catch (LinkException)
        {
            // A node that cannot be reached tells nothing either.
        }

        await Connection.DisposeAsync();
    }

    private static Channel<ReplyLine> Listen(NodeSession session)
    {
        var lines = Channel.CreateUnbounded<ReplyLine>();
        session.TelemetryReceived += line => lines.Writer.TryWrite(line);
        session.NoticeReceived += line => lines.Writer.TryWrite(line);
        _ = session.Ended.ContinueWith(_ => lines.Writer.TryComplete(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return lines;
    }

    // Until the link goes, or a node that is asked in a silent moment does not answer.
    private async IAsyncEnumerable<ReplyLine> ReadAsync(ChannelReader<ReplyLine> reader, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Task<bool>? waiting = null;
        while (!cancellation.IsCancellationRequested)
        {
            waiting ??= reader.WaitToReadAsync(CancellationToken.None).AsTask();
            if (await IsSilentAsync(waiting, cancellation))
            {
                if (!await Connection.AnswersAsync(cancellation))
                {
                    yield break;
                }
            }
            else if (waiting.IsCompleted && !await waiting)
            {
                yield break;
            }
            else
            {
                waiting = null;
            }

            while (reader.TryRead(out ReplyLine? line))
            {
                yield return line;
            }
        }
    }

    private async Task<bool> IsSilentAsync(Task<bool> waiting, CancellationToken cancellation)
    {
        try
        {
            await waiting.WaitAsync(NodeConnection.Silence, _time, cancellation);
            return false;
        }
        catch (TimeoutException)
        {
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    // A reset may come in the middle of this, and is then told to one of these requests.
    private async Task<NodeIdentity?> TryWatchAsync(CancellationToken cancellation)
    {
        for (int attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                // Whoever follows the node is told of the reset; the next request has not to tell it again.
                await Connection.Session.TakeNoteOfResetAsync(cancellation);
                foreach (string request in _requests)
                {
                    await Connection.RequireAsync(request, cancellation);
                }

                return await Connection.Session.IdentifyAsync(cancellation);
            }
            catch (NodeResetException)
            {
                // From the beginning.
            }
            catch (Exception exception) when (exception is OperationCanceledException or LinkException and not NodeRefusedException)
            {
                return null;
            }
        }

        return null;
    }

    private async Task<string?> ReconnectAsync(CancellationToken cancellation)
    {
        await Connection.DisposeAsync();
        var again = new Reconnection(_open, _patience, _time);
        if (await again.TryAsync(cancellation) is not { } connection)
        {
            return again.Failure;
        }

        Connection = connection;
        return null;
    }
}
