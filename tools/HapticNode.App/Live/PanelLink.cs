using HapticNode.App.Nodes;
using HapticNode.Link;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;
using HapticNode.Link.Telemetry;
using HapticNode.Simulation.Live;

namespace HapticNode.App.Live;

/// <summary>The panel that the studio works with, real or simulated. It is looked for again when it is lost.</summary>
public sealed partial class PanelLink : IAsyncDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    // After so many pauses in which nothing was asked for the node is asked who it is. Not earlier: behind an edit it then goes through its whole
    // bank, and a drag that begins meanwhile would have to wait.
    private const int QuietPauses = 3;

    // Two lanes of a cue change at the same moment: a slower rate would leave one of them out.
    private static readonly string[] s_watches = ["watch events 200", "watch cues 200", "watch lanes 500", "watch faults 20"];

    private readonly IPanelSource _source;
    private readonly CancellationTokenSource _end = new();
    private volatile NodeSession? _session;
    private volatile bool _isDirty;
    private int _playing;
    private bool _watches;
    private Task _running = Task.CompletedTask;

    /// <summary>Makes a link; <see cref="Start"/> looks for the panel.</summary>
    /// <param name="source">Where the panel comes from.</param>
    public PanelLink(IPanelSource source)
    {
        _source = source;
    }

    /// <summary>Raised when something about the connection or the node's state has changed.</summary>
    public event Action? Changed;

    /// <summary>Raised when a panel answers for the first time, again, or after a reset.</summary>
    public event Action? Connected;

    /// <summary>Raised with what the node said of itself, each time that it did.</summary>
    public event Action<NodeIdentity>? Identified;

    /// <summary>Raised with each record of telemetry, on the thread that reads.</summary>
    public event Action<ReplyLine>? Telemetry;

    /// <summary>How it stands.</summary>
    public PanelState State { get; private set; } = PanelState.Connecting;

    /// <summary>Why there is no panel, and what helps; null where there is one.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether the panel is simulated.</summary>
    public bool IsSimulated => _source.IsSimulated;

    /// <summary>Where the panel is.</summary>
    public string Place => _source.Place;

    /// <summary>What the node said of itself last; null until one has answered.</summary>
    public NodeIdentity? Identity { get; private set; }

    /// <summary>The node's word for how a driver is that is set up over I2C, see <see cref="DriverReport"/>; null where there is none.</summary>
    public string? Driver { get; private set; }

    /// <summary>Whether its draft differs from its flash, as far as it has told.</summary>
    public bool IsDirty => _isDirty;

    /// <summary>Why the node is latched; null where it is not.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether a cue plays at the moment, as far as the telemetry tells.</summary>
    public bool IsPlaying => Volatile.Read(ref _playing) > 0;

    /// <summary>The simulated panel, whose controls can be pressed from here; null for a real one.</summary>
    public PanelSimulator? Simulator => State == PanelState.Connected ? _source.Simulator : null;

    /// <summary>How many requests the panel was asked in this session: while it grows, somebody waits for answers.</summary>
    public long Requests => _session?.Counts.Requests ?? 0;

    /// <summary>The session, for whole banks; null where there is no panel.</summary>
    internal NodeSession? Session => State == PanelState.Connected ? _session : null;

    /// <summary>Begins to look for the panel.</summary>
    public void Start() => _running = Task.Run(() => RunAsync(_end.Token));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _running;
        _end.Dispose();
    }

    private async Task RunAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                await using IByteLink link = await _source.OpenAsync(end);
                await TalkAsync(link, end);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception exception) when (exception is LinkException or IOException or UnauthorizedAccessException)
            {
                Show(PanelState.Lost, exception.Message);
            }

            await Task.Delay(s_pause, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task TalkAsync(IByteLink link, CancellationToken end)
    {
        await using NodeSession session = await NodeSession.OpenAsync(link, cancellation: end);
        session.NoticeReceived += Notice;
        session.TelemetryReceived += Record;
        _playing = 0;
        _watches = false;
        _session = session;
        Learn(session.Identity);
        Show(PanelState.Connected, null);
        Connected?.Invoke();
        try
        {
            long asked = 0;
            int quiet = 0;
            while (true)
            {
                await WatchAsync(session, end);
                await Task.Delay(s_pause, end);

                // Every answer tells that the cable is in.
                quiet = session.Counts.Requests == asked ? quiet + 1 : 0;
                if (quiet == QuietPauses)
                {
                    Learn(await session.IdentifyAsync(end));
                    quiet = 0;
                }

                asked = session.Counts.Requests;
            }
        }
        finally
        {
            _session = null;
        }
    }

    private async Task WatchAsync(NodeSession session, CancellationToken end)
    {
        try
        {
            for (int i = 0; i < s_watches.Length && !_watches; i++)
            {
                _ = await session.SendAsync(s_watches[i], end);
            }

            _watches = true;
        }
        catch (NodeResetException)
        {
            // The notice of the reset asks for all of them again.
        }
    }

    private void Learn(NodeIdentity identity)
    {
        bool isNew = Identity is null || _isDirty != identity.IsDirty || Identity.Generation != identity.Generation || Identity.IsArmed != identity.IsArmed;
        Identity = identity;
        _isDirty = identity.IsDirty;
        Driver = identity.Fields.GetValueOrDefault(DriverReport.Name);
        Identified?.Invoke(identity);
        string? fault = identity.Fault is "none" or "" ? null : identity.Fault;
        if (isNew || fault != Fault)
        {
            Fault = fault;
            Changed?.Invoke();
        }
    }

    private void Record(ReplyLine line)
    {
        if (NodeRecord.Of(line) is CueRecord cue)
        {
            Volatile.Write(ref _playing, Math.Max(0, _playing + cue.More));
        }

        Telemetry?.Invoke(line);
    }

    private void Notice(ReplyLine line)
    {
        switch (line.Words)
        {
            case ["fault", var reason, ..]:
                Fault = reason;
                break;
            case ["cleared", ..]:
                Fault = null;
                break;
            case ["hello", ..]:
                _watches = false;
                _playing = 0;
                Connected?.Invoke();
                break;
            case [DriverReport.Name, _, var state, ..]:
                Driver = state;
                break;
            case ["dirty", ..]:
                _isDirty = true;
                break;
            default:
                return;
        }

        Changed?.Invoke();
    }

    private void Show(PanelState state, string? problem)
    {
        if (State != state || Problem != problem)
        {
            State = state;
            Problem = problem;
            Changed?.Invoke();
        }
    }
}
