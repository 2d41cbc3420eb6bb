using HapticNode.App.Live;
using HapticNode.App.Nodes;
using HapticNode.Banks;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Live;

namespace HapticNode.Studio.Hosting;

/// <summary>Finds out where the panel comes from.</summary>
internal static class PanelSources
{
    private const string Simulated = "sim:";

    /// <summary>The port that was named, else that of a USB device, else a simulated panel.</summary>
    internal static IPanelSource Find(StudioOptions options, Func<BankContent> bank)
    {
        string? port = options.Port ?? (SerialSource.IsThere() ? PortChoice.Auto : null);
        if (port is not null && !port.StartsWith(Simulated, StringComparison.Ordinal))
        {
            return new SerialSource(port, options.Baud);
        }

        string flash = port?[Simulated.Length..] ?? "";
        return new SimulatedSource(() => new SimulatorOptions
        {
            BankLines = [.. bank().Lines],
            Panel = options.Panel?.Simulated ?? SimulatedPanel.Default,
            Disk = flash.Length == 0 ? null : FlashFolder.Open(flash),
        });
    }
}
