using System.Net;

namespace HapticNode.Studio.Hosting;

/// <summary>What a studio is started with.</summary>
public sealed record StudioOptions
{
    /// <summary>The bank file; null for <c>panel.bank</c> in the start folder, which begins as the standard bank where there is none.</summary>
    public string? BankPath { get; init; }

    /// <summary>The folder that files may be read from and written to, with everything below it.</summary>
    public string StartFolder { get; init; } = Environment.CurrentDirectory;

    /// <summary>The serial port of the panel; null to look for one, and to simulate where there is none.</summary>
    public string? Port { get; init; }

    /// <summary>The speed of the port in baud.</summary>
    public int Baud { get; init; } = Link.Ports.SerialPortLink.DefaultBaud;

    /// <summary>The folder with the <c>panel.yaml</c>; null for what the panel tells of itself.</summary>
    public string? PanelFolder { get; init; }

    /// <summary>Makes the panel itself, of the bank that a simulated one is built with; null to take what <see cref="Port"/> names.</summary>
    public Func<Func<Banks.BankFile>, Live.IPanelSource>? Source { get; init; }

    /// <summary>The parts that the panel is modelled with; null for the default parts.</summary>
    public Feel.Modelling.FeelSetup? Setup { get; init; }

    /// <summary>Where to listen; port 0 for a free one.</summary>
    public IPEndPoint Listen { get; init; } = new(IPAddress.Loopback, 0);
}
