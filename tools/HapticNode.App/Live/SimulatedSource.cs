using HapticNode.Link;
using HapticNode.Simulation.Live;

namespace HapticNode.App.Live;

/// <summary>A panel that is simulated in this process, with a cable that can be pulled.</summary>
/// <param name="options">Makes what is simulated; asked once, when the panel is powered.</param>
public sealed class SimulatedSource(Func<SimulatorOptions> options) : IPanelSource
{
    private readonly SemaphoreSlim _once = new(1, 1);
    private MemoryLink? _host;
    private MemoryLink? _node;
    private Cable? _cable;
    private volatile bool _isOut;

    /// <inheritdoc/>
    public bool IsSimulated => true;

    /// <inheritdoc/>
    public string Place => "this computer";

    /// <inheritdoc/>
    public PanelSimulator? Simulator { get; private set; }

    /// <summary>Pulls the cable: what is on its way is lost, and the panel goes on by itself.</summary>
    public void Unplug()
    {
        _isOut = true;
        _cable?.Cut();
    }

    /// <summary>Puts the cable in again.</summary>
    public void Plug() => _isOut = false;

    /// <inheritdoc/>
    public async Task<IByteLink> OpenAsync(CancellationToken cancellation)
    {
        if (_isOut)
        {
            throw new LinkException("The cable of the simulated panel is out.");
        }

        await _once.WaitAsync(cancellation);
        try
        {
            if (Simulator is null)
            {
                (_host, _node) = MemoryLink.CreatePair();
                Simulator = await PanelSimulator.StartAsync(options(), _node);
            }

            return _cable = new Cable(_host!);
        }
        finally
        {
            _once.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Simulator is not null)
        {
            await _host!.DisposeAsync();
            await Simulator.DisposeAsync();
            await _node!.DisposeAsync();
        }

        _once.Dispose();
    }

    // One time that the cable is in. What a pulled cable was still reading is lost with it.
    private sealed class Cable(MemoryLink host) : IByteLink
    {
        private readonly CancellationTokenSource _cut = new();

        public string Name => "the simulated panel";

        public void Cut() => _cut.Cancel();

        public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default)
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _cut.Token);
            try
            {
                return await host.ReadAsync(buffer, both.Token);
            }
            catch (OperationCanceledException) when (_cut.IsCancellationRequested && !cancellation.IsCancellationRequested)
            {
                throw new LinkException("The cable of the simulated panel was pulled out.");
            }
        }

        public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default) =>
            _cut.IsCancellationRequested
                ? ValueTask.FromException(new LinkException("The cable of the simulated panel was pulled out."))
                : host.WriteAsync(bytes, cancellation);

        // The pair stays for the next time; what reads it lets go.
        public ValueTask DisposeAsync()
        {
            _cut.Cancel();
            return ValueTask.CompletedTask;
        }
    }
}
