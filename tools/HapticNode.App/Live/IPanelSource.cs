using HapticNode.Link;
using HapticNode.Simulation.Live;

namespace HapticNode.App.Live;

/// <summary>Where a panel comes from.</summary>
public interface IPanelSource : IAsyncDisposable
{
    /// <summary>Whether it is simulated.</summary>
    public bool IsSimulated { get; }

    /// <summary>Where it is, in words: a port, or this computer.</summary>
    public string Place { get; }

    /// <summary>The simulated panel, once it runs; null for a real one.</summary>
    public PanelSimulator? Simulator { get; }

    /// <summary>Opens the way to it, each time it was lost.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The way; whoever asked disposes it.</returns>
    /// <exception cref="LinkException">It cannot be opened; the message says why and what helps.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public Task<IByteLink> OpenAsync(CancellationToken cancellation);
}
