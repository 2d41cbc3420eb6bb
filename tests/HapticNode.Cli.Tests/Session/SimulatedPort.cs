using System.Runtime.Versioning;
using HapticNode.Banks;
using HapticNode.Link.Ports;
using HapticNode.Simulation.Live;
using HapticNode.Simulation.Running;
using HapticNode.VirtualBoard;

namespace HapticNode.Cli.Tests.Session;

/// <summary>A simulated panel behind a pseudo terminal, for commands to talk to one after the other.</summary>
[SupportedOSPlatform("linux")]
internal sealed class SimulatedPort : IAsyncDisposable
{
    private readonly PseudoTerminal _terminal;

    private SimulatedPort(PseudoTerminal terminal, PanelSimulator simulator)
    {
        _terminal = terminal;
        Simulator = simulator;
    }

    internal PanelSimulator Simulator { get; }

    internal string Path => _terminal.Path;

    /// <summary>Starts the panel; where the system has no pseudo terminals, the test ends without a verdict.</summary>
    internal static async Task<SimulatedPort> StartAsync(FlashDisk? disk = null, SimulatedPanel? panel = null)
    {
        SkipWithoutPseudoTerminals();
        PseudoTerminal terminal = PseudoTerminal.Open();
        SimulatedPanel simulated = panel ?? SimulatedPanel.Default;
        return new SimulatedPort(terminal, await PanelSimulator.StartAsync(
            new SimulatorOptions { BankLines = panel?.BankLines ?? BankFile.Standard().Lines, Disk = disk, Panel = simulated }, terminal));
    }

    /// <summary>Starts panel-bench, whose first lane has a DRV2605L.</summary>
    internal static Task<SimulatedPort> StartBenchAsync(Drv2605Fault fault, byte period = 0) =>
        StartAsync(panel: SimulatedPanel.All.Single(panel => panel.Name == "panel-bench") with { DriverFault = fault, DriverResonancePeriod = period });

    internal static void SkipWithoutPseudoTerminals()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/dev/ptmx"))
        {
            Assert.Inconclusive("Pseudo terminals are made on Linux alone, and only where the system has them.");
        }
    }

    /// <summary>Calls a command that talks to this panel.</summary>
    internal Outcome Call(params string[] arguments) => Outcome.Of([.. arguments, "--port", Path]);

    internal void Succeed(params string[] arguments) => Call(arguments).AssertSucceeded();

    /// <summary>Pulls the cable out.</summary>
    internal void Unplug() => _terminal.DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Simulator.DisposeAsync();
        }
        catch (ObjectDisposedException)
        {
            // What it still had to say when the cable was pulled out.
        }

        await _terminal.DisposeAsync();
    }
}
