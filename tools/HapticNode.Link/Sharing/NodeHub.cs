using System.Collections.Concurrent;
using System.Globalization;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.Link.Sharing;

/// <summary>
/// Lets several programs use one node. It has the only session with the node; each program talks to the hub as it would talk to the node, in the
/// checked form, and is answered alike.
/// </summary>
/// <remarks>
/// Requests go to the node one by one. Notices go to every program, telemetry to those that watch its kind; the node watches as much as the program
/// that wants most. While one has an upload open, lines of the notation that others send are refused (error 43), for they would become part of it.
/// </remarks>
public sealed class NodeHub : IAsyncDisposable
{
    private readonly NodeSession _session;
    private readonly ConcurrentDictionary<HubClient, byte> _clients = [];
    private readonly Turns _turns = new();
    private readonly WatchRates _watched = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly HubSession _node;
    private HubClient? _uploader;

    private NodeHub(string name, NodeSession session)
    {
        Name = name;
        _session = session;
        _node = new HubSession(session);
        _node.NoticeReceived += Tell;
        _node.WasReset += TellReset;
        session.TelemetryReceived += Pass;
        _ = EndWithLinkAsync();
    }

    /// <summary>What to call it in messages: the port of the node.</summary>
    public string Name { get; }

    /// <summary>Begins to share a node.</summary>
    /// <param name="link">The way to the node; it stays the caller's.</param>
    /// <param name="options">How patient to be, or null.</param>
    /// <param name="time">Measures timeouts; null for the system's time.</param>
    /// <param name="cancellation">Ends the waiting for the node.</param>
    /// <returns>The hub.</returns>
    /// <exception cref="LinkException">No node answers.</exception>
    public static async Task<NodeHub> StartAsync(
        IByteLink link, SessionOptions? options = null, TimeProvider? time = null, CancellationToken cancellation = default) =>
        new(link.Name, await NodeSession.OpenAsync(link, options, time, cancellation));

    /// <summary>Connects within this process.</summary>
    /// <returns>A link on which the hub answers as the node would. Disposing it ends the connection.</returns>
    public IByteLink Connect()
    {
        (MemoryLink host, MemoryLink node) = MemoryLink.CreatePair(Name);
        Serve(node);
        return host;
    }

    /// <summary>Serves a program until it goes.</summary>
    /// <param name="link">The way to the program; the hub closes it in the end.</param>
    internal void Serve(IByteLink link)
    {
        var client = new HubClient(link, this);
        _clients.TryAdd(client, 0);
        _ = ServeAsync(client);
    }

    /// <summary>Ends all connections and gives the node back to whoever types.</summary>
    /// <returns>A task that ends with the last of them.</returns>
    public async ValueTask DisposeAsync()
    {
        // Not CancelAsync: that goes on in the thread pool, where a hub in virtual time must not.
        _stop.Cancel();
        foreach (HubClient client in _clients.Keys)
        {
            await client.CloseAsync();
        }

        try
        {
            await _session.CloseAsync();
        }
        catch (LinkException)
        {
            // The node cannot be reached any more, and needs not be told.
        }

        await _session.DisposeAsync();
    }

    internal Task StopNodeAsync() => _session.StopAsync(_stop.Token);

    /// <summary>How often the node has been reset, as far as the programs were told.</summary>
    internal long Resets => _node.Resets;

    /// <summary>Carries out a request of a program.</summary>
    /// <param name="client">The program.</param>
    /// <param name="request">The request, without number and checksum.</param>
    /// <param name="resets">How many <see cref="Resets"/> the program had been told of when it asked.</param>
    /// <returns>The reply; null where the program is told otherwise: by a greeting, or by the end of its connection.</returns>
    internal async Task<Reply?> CarryOutAsync(HubClient client, string request, long resets)
    {
        using IDisposable turn = await _turns.TakeAsync(_stop.Token);
        string[] words = request.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["session", "end"])
        {
            return HubReplies.Done;
        }

        if (_uploader is not null && _uploader != client && BelongsToUpload(words))
        {
            return HubReplies.UploadOpen;
        }

        try
        {
            // A change that was asked for before a reset became known is not made after it: the program learns of the reset and asks again, or not.
            if (!RequestTraits.Of(request).OnlyReads && await _node.WasResetSinceAsync(resets, _stop.Token))
            {
                return null;
            }

            return words is ["watch", var kind, var rate] && int.TryParse(rate, NumberStyles.None, CultureInfo.InvariantCulture, out int lines)
                ? await WatchAsync(client, request, kind, lines)
                : NoteUpload(client, words, await _node.SendAsync(request, _stop.Token));
        }
        catch (Exception exception) when (exception is NodeResetException or LinkTimeoutException)
        {
            return null;
        }
    }

    private async Task ServeAsync(HubClient client)
    {
        await client.RunAsync(_stop.Token);
        _clients.TryRemove(client, out _);
        try
        {
            await LeaveAsync(client);
        }
        catch (Exception exception) when (exception is LinkException or OperationCanceledException)
        {
            // There is no node any more that could be left in order.
        }
    }

    // What a program that has gone wanted, the node need not go on with.
    private async Task LeaveAsync(HubClient client)
    {
        using IDisposable turn = await _turns.TakeAsync(_stop.Token);
        if (_uploader == client)
        {
            _uploader = null;
            _ = await _node.SendAsync("abort", _stop.Token);
        }

        foreach ((string kind, int rate) in _watched.Forget(client))
        {
            _ = await _node.SendAsync(WatchRates.Request(kind, rate), _stop.Token);
        }
    }

    // Lines of the notation would become part of the other program's upload; all else the node itself refuses where it must.
    private static bool BelongsToUpload(string[] words) =>
        words is ["begin" or "commit" or "abort" or "lane" or "button" or "encoder" or "cue" or "on" or "theme" or "repeats", ..]
        || (words.Length > 0 && words[0].Contains('.', StringComparison.Ordinal));

    private Reply NoteUpload(HubClient client, string[] words, Reply reply)
    {
        if (reply.Ok && words is ["begin", ..])
        {
            _uploader = client;
        }
        else if (_uploader == client && words is ["abort" or "commit", ..] && (reply.Ok || words[0] == "abort"))
        {
            _uploader = null;
        }

        return reply;
    }

    private async Task<Reply> WatchAsync(HubClient client, string request, string kind, int rate)
    {
        if (_watched.Set(client, kind, rate) is not { } changes)
        {
            return await _node.SendAsync(request, _stop.Token);
        }

        Reply reply = HubReplies.Done;
        foreach ((string changed, int lines) in changes)
        {
            Reply next = await _node.SendAsync(WatchRates.Request(changed, lines), _stop.Token);
            reply = reply.Ok ? next : reply;
        }

        return reply;
    }

    private void Tell(ReplyLine line)
    {
        if (line.Words is ["upload-ended", ..])
        {
            _uploader = null;
        }

        TellAll($"! {line.Text}");
    }

    // After a reset the node watches nothing and knows of no upload; the programs are told and ask again.
    private void TellReset(string greeting)
    {
        _uploader = null;
        _watched.ForgetAll();
        TellAll(greeting);
    }

    private void TellAll(string line)
    {
        foreach (HubClient client in _clients.Keys)
        {
            client.Post(line);
        }
    }

    private void Pass(ReplyLine line)
    {
        foreach (HubClient client in _clients.Keys.Where(client => _watched.Watches(client, line.Words)))
        {
            client.Post($"~ {line.Text}");
        }
    }

    private async Task EndWithLinkAsync()
    {
        await _session.Ended;
        foreach (HubClient client in _clients.Keys)
        {
            await client.CloseAsync();
        }
    }
}
