using HapticNode.App.Nodes;
using HapticNode.Link;
using HapticNode.Link.Sessions;

namespace HapticNode.App.PanelTests;

/// <summary>The way to the panel that is tested: where it is lost it comes back, and what was asked meanwhile is asked again.</summary>
internal sealed class PanelTestLink
{
    private readonly Func<CancellationToken, Task<NodeConnection>> _open;
    private readonly TimeSpan _patience;
    private readonly IPanelTester _tester;
    private readonly TimeProvider _time;
    private readonly List<string> _interruptions = [];

    internal PanelTestLink(NodeConnection first, Func<CancellationToken, Task<NodeConnection>> open, TimeSpan patience, IPanelTester tester, TimeProvider time)
    {
        _open = open;
        _patience = patience;
        _tester = tester;
        _time = time;
        Connection = first;
        Events = Attach();
    }

    /// <summary>The connection as it is now.</summary>
    internal NodeConnection Connection { get; private set; }

    /// <summary>The events that it tells.</summary>
    internal PanelEvents Events { get; private set; }

    /// <summary>What interrupted the test, and where, in sentences.</summary>
    internal IReadOnlyList<string> Interruptions => _interruptions;

    /// <summary>Whether the link did not come back.</summary>
    internal bool IsLost { get; private set; }

    /// <summary>Does something that needs the panel, and does it again where the link or the panel failed in the middle of it.</summary>
    /// <returns>What came of it; null where the link did not come back, or the cancellation came.</returns>
    /// <exception cref="NodeRefusedException">The node refuses.</exception>
    internal async Task<T?> DoAsync<T>(string what, Func<Task<T>> act, CancellationToken cancellation)
        where T : class
    {
        while (!IsLost && !cancellation.IsCancellationRequested)
        {
            try
            {
                return await act();
            }
            catch (LinkException exception) when (exception is not NodeRefusedException)
            {
                await RestoreAsync(what, exception, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Notes what ended the test before its end.</summary>
    internal void Note(string interruption) => _interruptions.Add(interruption);

    /// <summary>Ends the connection that took the place of the first one.</summary>
    internal async Task CloseAsync(NodeConnection first)
    {
        if (!ReferenceEquals(first, Connection))
        {
            await Connection.DisposeAsync();
        }
    }

    private PanelEvents Attach()
    {
        Connection.Session.NoticeReceived += line =>
        {
            if (!line.TellsStart)
            {
                _tester.Tell("! " + line.Text);
            }
        };
        return new PanelEvents(Connection);
    }

    private async Task RestoreAsync(string what, LinkException lost, CancellationToken cancellation)
    {
        bool wasReset = lost is NodeResetException;
        if (!wasReset)
        {
            _tester.Tell($"Link lost: {lost.Message}");
            await Connection.DisposeAsync();
            var again = new Reconnection(_open, _patience, _time);
            if (await again.TryAsync(cancellation) is not { } connection)
            {
                IsLost = !cancellation.IsCancellationRequested;
                if (IsLost)
                {
                    _tester.Tell($"The link did not come back: {again.Failure}");
                    Note($"{what}: the link was lost and did not come back ({lost.Message}) Nothing more could be tried.");
                }

                return;
            }

            Connection = connection;
            Events = Attach();
        }

        _tester.Tell(wasReset ? "The panel was reset: once more." : "The link is back: once more.");
        Note(wasReset ? $"{what}: the panel was reset; it was asked again." : $"{what}: the link was lost and came back; it was asked again.");
        await DoAsync(what, async () =>
        {
            await Events.WatchAsync(cancellation);
            return what;
        }, cancellation);
    }
}
