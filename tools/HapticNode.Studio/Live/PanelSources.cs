using HapticNode.Banks;
using HapticNode.Simulation.Running;
using HapticNode.Simulator;
using HapticNode.Studio.Hosting;

namespace HapticNode.Studio.Live;

/// <summary>Finds out where the panel comes from.</summary>
internal static class PanelSources
{
    private const string Simulated = "sim:";

    /// <summary>The port that was named, else the only one that could be a panel's, else a simulated panel.</summary>
    internal static IPanelSource Find(StudioOptions options, Func<BankFile> bank)
    {
        string? port = options.Port ?? SerialSource.FindOnly();
        if (port is not null && !port.StartsWith(Simulated, StringComparison.Ordinal))
        {
            return new SerialSource(port, options.Baud);
        }

        string flash = port?[Simulated.Length..] ?? "";
        return new SimulatedSource(() => new SimulatorOptions
        {
            BankLines = bank().Lines,
            Panel = PanelOf(options),
            Disk = flash.Length == 0 ? null : FlashFolder.Open(flash),
        });
    }

    // A panel folder is named after the panel that it defines.
    private static SimulatedPanel PanelOf(StudioOptions options) =>
        SimulatedPanel.All.FirstOrDefault(panel => panel.Name == Path.GetFileName(options.PanelFolder?.TrimEnd(Path.DirectorySeparatorChar))) ?? SimulatedPanel.Default;
}
