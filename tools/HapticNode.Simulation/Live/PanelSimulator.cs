using System.Collections.Concurrent;
using System.Threading.Channels;
using HapticNode.Link;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Live;

/// <summary>
/// The real firmware, metered, on a virtual board in real time, with a link in place of its tuning port. All that it tells of latencies is modelled.
/// </summary>
/// <remarks>A thread of its own is the board's; members may be called from any thread.</remarks>
public sealed class PanelSimulator : IAsyncDisposable
{
    // After so long without a byte or a level the board is at rest.
    private const long RestAfterNanoseconds = 50_000_000;

    private readonly SimulatorOptions _options;
    private readonly IByteLink _link;
    private readonly FlashDisk _disk;
    private readonly Contacts _contacts = new();
    private readonly ConcurrentQueue<Action<PoweredPanel, long>> _inbox = new();
    private readonly AutoResetEvent _arrival = new(false);
    private readonly Channel<byte[]> _outbox = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<byte> _sent = [];
    private readonly CancellationTokenSource _stop = new();
    private bool _isDisposed;
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _receiving = Task.CompletedTask;
    private Task _sending = Task.CompletedTask;
    private long _restFrom;
    private IReadOnlyDictionary<string, ControlMap> _controlsByName = new Dictionary<string, ControlMap>();

    private PanelSimulator(SimulatorOptions options, IByteLink link)
    {
        _options = options;
        _link = link;
        _disk = options.Disk ?? new FlashDisk();
    }

    /// <summary>Raised with the name of a lane and its new level in permille, on the board's thread: handlers must be quick and must not throw.</summary>
    public event Action<string, int>? LaneChanged;

    /// <summary>The outputs.</summary>
    public IReadOnlyList<LaneMap> Lanes { get; private set; } = [];

    /// <summary>The inputs.</summary>
    public IReadOnlyList<ControlMap> Controls { get; private set; } = [];

    /// <summary>Starts a panel.</summary>
    /// <param name="options">What to simulate.</param>
    /// <param name="link">The node's end of a link; it stays the caller's.</param>
    /// <returns>The panel, once its firmware has booted.</returns>
    public static async Task<PanelSimulator> StartAsync(SimulatorOptions options, IByteLink link)
    {
        var simulator = new PanelSimulator(options, link);
        new Thread(simulator.Run) { Name = "virtual board", IsBackground = true }.Start();
        await simulator._started.Task;
        simulator._receiving = simulator.ReceiveAsync();
        simulator._sending = simulator.SendAsync();
        return simulator;
    }

    /// <summary>Presses or releases a button.</summary>
    /// <param name="button">Its name.</param>
    /// <param name="pressed">Whether its contact is closed.</param>
    /// <exception cref="ArgumentException">The panel has no such button.</exception>
    public void SetContact(string button, bool pressed)
    {
        ControlMap control = Find(button, "button");
        Post((panel, now) => _contacts.Set(panel.Board, control, pressed, now));
    }

    /// <summary>Turns an encoder.</summary>
    /// <param name="encoder">Its name.</param>
    /// <param name="detents">How far; clockwise is positive.</param>
    /// <exception cref="ArgumentException">The panel has no such encoder.</exception>
    public void Turn(string encoder, int detents)
    {
        ControlMap control = Find(encoder, "encoder");
        Post((panel, now) => _contacts.Turn(panel.Board, control, detents, now));
    }

    /// <summary>Resets the node, as its reset button would: what was not saved is gone.</summary>
    public void Reset() => Post((panel, _) => panel.PowerOff());

    /// <summary>Takes the power off.</summary>
    /// <returns>A task that ends when nothing runs any more.</returns>
    /// <exception cref="Exception">The firmware could not be run; it is what the board's thread ended with.</exception>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        await _stop.CancelAsync();
        _arrival.Set();
        _outbox.Writer.TryComplete();
        await _receiving;
        await _sending;
        await _ended.Task;
        _stop.Dispose();
        _arrival.Dispose();
    }

    private void Post(Action<PoweredPanel, long> happening)
    {
        _inbox.Enqueue(happening);
        _arrival.Set();
    }

    private ControlMap Find(string name, string kind) =>
        _controlsByName.TryGetValue(name, out ControlMap? control) && control.Kind == kind
            ? control
            : throw new ArgumentException($"The panel has no {kind} '{name}'.", nameof(name));

    private void Run()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                using var panel = new PoweredPanel(_options, _disk, _contacts);
                RunToPowerOff(panel);
            }

            _ended.SetResult();
        }
        catch (Exception exception)
        {
            // It ends the simulator, not the process: whoever waits for the start or the end is told.
            _started.TrySetException(exception);
            _ended.SetException(exception);
        }
    }

    private void RunToPowerOff(PoweredPanel panel)
    {
        Lanes = panel.Lanes;
        Controls = panel.Controls;
        _controlsByName = panel.Controls.ToDictionary(control => control.Name);
        panel.ByteSent += _sent.Add;
        panel.LaneChanged += (lane, level) =>
        {
            Touch(panel);
            LaneChanged?.Invoke(lane, level);
        };
        var time = new RealTime(panel.Board.Clock);
        Touch(panel);
        _started.TrySetResult();
        panel.Run(() => Present(panel, time));
    }

    private void Present(PoweredPanel panel, RealTime time)
    {
        if (_sent.Count > 0)
        {
            Touch(panel);
            _outbox.Writer.TryWrite([.. _sent]);
            _sent.Clear();
        }

        if (panel.Board.Clock.NowNanoseconds < _restFrom)
        {
            time.Wait(_stop.Token);
        }
        else
        {
            time.Rest(_arrival);
        }

        while (_inbox.TryDequeue(out Action<PoweredPanel, long>? happening))
        {
            happening(panel, time.PresentNanoseconds);
            _restFrom = time.PresentNanoseconds + RestAfterNanoseconds;
        }

        if (_stop.IsCancellationRequested)
        {
            panel.PowerOff();
        }
    }

    private void Touch(PoweredPanel panel) => _restFrom = panel.Board.Clock.NowNanoseconds + RestAfterNanoseconds;

    private async Task ReceiveAsync()
    {
        byte[] buffer = new byte[4096];
        try
        {
            int count = await _link.ReadAsync(buffer, _stop.Token);
            while (count > 0)
            {
                byte[] bytes = buffer[..count];
                Post((panel, now) => panel.Receive(bytes, now));
                count = await _link.ReadAsync(buffer, _stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
        catch (LinkException)
        {
            // The cable is out: the panel goes on without.
        }
    }

    private async Task SendAsync()
    {
        try
        {
            await foreach (byte[] bytes in _outbox.Reader.ReadAllAsync())
            {
                await _link.WriteAsync(bytes);
            }
        }
        catch (LinkException)
        {
            // The cable is out: what the panel says is lost.
        }
    }
}
