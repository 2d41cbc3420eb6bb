using System.Net;

namespace HapticNode.Studio.Hosting;

/// <summary>What a studio is started with.</summary>
public sealed record StudioOptions
{
    /// <summary>The bank file; null for <c>panel.bank</c> in the start folder, which begins as the standard bank where there is none.</summary>
    public string? BankPath { get; init; }

    /// <summary>The folder that files may be read from and written to, with everything below it.</summary>
    public string StartFolder { get; init; } = Environment.CurrentDirectory;

    /// <summary>The port of the panel, <c>auto</c> for the only one, <c>sim:</c> to simulate; null to look for a USB device, and to simulate where there is none.</summary>
    public string? Port { get; init; }

    /// <summary>The speed of the port in baud.</summary>
    public int Baud { get; init; } = Link.Ports.SerialPortLink.DefaultBaud;

    /// <summary>The panel with its parts, its bank and what is simulated of it; null for the reference panel.</summary>
    public App.Panels.PanelChoice? Panel { get; init; }

    /// <summary>Makes the panel itself, of the bank that a simulated one is built with; null to take what <see cref="Port"/> names.</summary>
    public Func<Func<Banks.BankContent>, App.Live.IPanelSource>? Source { get; init; }

    /// <summary>The parts that the panel is modelled with; null for those of <see cref="Panel"/>, or the default parts.</summary>
    public Feel.Modelling.FeelSetup? Setup { get; init; }

    /// <summary>Where to listen; port 0 for a free one.</summary>
    public IPEndPoint Listen { get; init; } = new(IPAddress.Loopback, 0);
}
