using System.Threading.Channels;
using HapticNode.App.Nodes;
using HapticNode.Link.Telemetry;

namespace HapticNode.App.PanelTests;

/// <summary>The events of a panel's controls, as they come.</summary>
internal sealed class PanelEvents
{
    // Contacts that are shorted close within the bounce of a few milliseconds, and are told one after the other.
    private static readonly TimeSpan s_together = TimeSpan.FromMilliseconds(60);

    private readonly NodeConnection _connection;
    private readonly Channel<ControlRecord> _events = Channel.CreateUnbounded<ControlRecord>();

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
    }

    /// <summary>Forgets what has happened so far, also what is on its way.</summary>
    internal async Task ForgetAsync(CancellationToken cancellation)
    {
        await _connection.Session.IdentifyAsync(cancellation);
        while (_events.Reader.TryRead(out _))
        {
        }
    }

    /// <summary>Waits until what is asked for is seen; what comes instead is told.</summary>
    /// <returns><c>y</c>.</returns>
    internal async Task<char> SeeAsync(PanelSight sight, Action<string> tell, CancellationToken cancellation)
    {
        while (!sight.Take(await _events.Reader.ReadAsync(cancellation)))
        {
            if (sight.TakeNews() is { } news)
            {
                tell(news);
            }
        }

        await Task.Delay(s_together, cancellation);
        while (_events.Reader.TryRead(out ControlRecord? later))
        {
            sight.Take(later);
        }

        return 'y';
    }
}
