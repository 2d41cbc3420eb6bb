using System.Threading.Channels;
using HapticNode.App.Nodes;
using HapticNode.Link;
using HapticNode.Link.Telemetry;

namespace HapticNode.App.PanelTests;

/// <summary>The events of a panel's controls, as they come.</summary>
internal sealed class PanelEvents
{
    // Contacts that are shorted close within the bounce of a few milliseconds, and are told one after the other.
    private static readonly TimeSpan s_together = TimeSpan.FromMilliseconds(60);

    private const string WatchRequest = "watch events 500";

    private readonly NodeConnection _connection;
    // Null for a reset, after which the node tells no events until it is asked to.
    private readonly Channel<ControlRecord?> _events = Channel.CreateUnbounded<ControlRecord?>();

    internal PanelEvents(NodeConnection connection)
    {
        _connection = connection;
        connection.Session.TelemetryReceived += line =>
        {
            if (NodeRecord.Of(line) is ControlRecord happened)
            {
                _events.Writer.TryWrite(happened);
            }
        };
        connection.Session.NoticeReceived += line =>
        {
            if (line.TellsStart)
            {
                _events.Writer.TryWrite(null);
            }
        };
        _ = connection.Session.Ended.ContinueWith(_ => _events.Writer.TryComplete(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Makes the node tell its events, also after a reset.</summary>
    internal async Task WatchAsync(CancellationToken cancellation)
    {
        await _connection.Session.TakeNoteOfResetAsync(cancellation);
        await _connection.RequireAsync(WatchRequest, cancellation);
    }

    /// <summary>Forgets what has happened so far, also what is on its way.</summary>
    internal async Task ForgetAsync(CancellationToken cancellation)
    {
        await _connection.Session.IdentifyAsync(cancellation);
        bool wasReset = false;
        while (_events.Reader.TryRead(out ControlRecord? before))
        {
            wasReset |= before is null;
        }

        if (wasReset)
        {
            await WatchAsync(cancellation);
        }
    }

    /// <summary>Waits until what is asked for is seen; what comes instead is told.</summary>
    /// <returns><c>y</c>.</returns>
    /// <exception cref="LinkException">The link is gone.</exception>
    internal async Task<char> SeeAsync(PanelSight sight, Action<string> tell, CancellationToken cancellation)
    {
        while (await NextAsync(cancellation) is var happened && (happened is null || !sight.Take(happened)))
        {
            if (happened is null)
            {
                await WatchAsync(cancellation);
                tell("The panel was reset: once more.");
            }
            else if (sight.TakeNews() is { } news)
            {
                tell(news);
            }
        }

        await Task.Delay(s_together, cancellation);
        while (_events.Reader.TryRead(out ControlRecord? later) && later is not null)
        {
            sight.Take(later);
        }

        return 'y';
    }

    /// <summary>Waits until the link goes, or the node does not answer any more.</summary>
    /// <returns>Nothing ever.</returns>
    /// <exception cref="LinkException">The link is gone.</exception>
    internal async Task<char> LostAsync(CancellationToken cancellation)
    {
        do
        {
            await _connection.Session.Ended.WaitAsync(NodeConnection.Silence, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellation.ThrowIfCancellationRequested();
        }
        while (!_connection.Session.Ended.IsCompleted && await _connection.AnswersAsync(cancellation));
        cancellation.ThrowIfCancellationRequested();
        throw Gone();
    }

    private LinkException Gone() => new(_connection.Session.EndReason ?? "The node does not answer any more.");

    private async Task<ControlRecord?> NextAsync(CancellationToken cancellation)
    {
        try
        {
            return await _events.Reader.ReadAsync(cancellation);
        }
        catch (ChannelClosedException)
        {
            throw Gone();
        }
    }
}
