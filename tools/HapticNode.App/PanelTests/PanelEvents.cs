using System.Globalization;
using System.Threading.Channels;
using HapticNode.App.Nodes;
using HapticNode.Link.Frames;

namespace HapticNode.App.PanelTests;

/// <summary>The events of a panel's controls, as they come.</summary>
internal sealed class PanelEvents
{
    // Contacts that are shorted close within the bounce of a few milliseconds, and are told one after the other.
    private static readonly TimeSpan s_together = TimeSpan.FromMilliseconds(60);

    private readonly NodeConnection _connection;
    private readonly Channel<PanelEvent> _events = Channel.CreateUnbounded<PanelEvent>();

    internal PanelEvents(NodeConnection connection)
    {
        _connection = connection;
        connection.Session.TelemetryReceived += line =>
        {
            if (Of(line) is { } happened)
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
        while (_events.Reader.TryRead(out PanelEvent? later))
        {
            sight.Take(later);
        }

        return 'y';
    }

    private static PanelEvent? Of(ReplyLine line) =>
        line.Words is ["event", var control, var what, var way]
        && int.TryParse(way, CultureInfo.InvariantCulture, out int direction)
        && long.TryParse(line.Fields.GetValueOrDefault("t"), CultureInfo.InvariantCulture, out long time)
            ? new PanelEvent(control, what, direction, time)
            : null;
}

/// <summary>Something that a control tells.</summary>
/// <param name="Control">The control.</param>
/// <param name="What">Such as <c>press</c>.</param>
/// <param name="Direction">Of a detent or a limit 1 or -1, else 0.</param>
/// <param name="Time">The node's time in microseconds.</param>
internal sealed record PanelEvent(string Control, string What, int Direction, long Time);
