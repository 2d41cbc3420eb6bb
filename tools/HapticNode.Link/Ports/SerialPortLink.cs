using HapticNode.Link.Ports.Linux;

namespace HapticNode.Link.Ports;

/// <summary>A serial port: 8 data bits, no parity, one stop bit, no flow control, for this process alone.</summary>
/// <remarks>
/// Boards with an ESP32 have a circuit that resets it through the port: RTS on and DTR off holds it in reset, DTR on and RTS off holds the pin that
/// selects the boot loader, and two transistors make both on the same as both off (ESP32-DevKitC schematic; Espressif's esptool documentation,
/// "Boot Mode Selection"). On boards without these transistors RTS alone holds the reset. So the port leaves both off, which holds nothing on any
/// board. Linux and macOS switch both on while they open a port, so the node may be reset once; a session survives that. On Windows and macOS the
/// library of .NET opens the port, which is untried.
/// </remarks>
public sealed class SerialPortLink : IByteLink
{
    /// <summary>The speed of a node unless it was built otherwise, in baud.</summary>
    public const int DefaultBaud = 115_200;

    private const int LowestBaud = 1_200;
    private const int HighestBaud = 4_000_000;

    // At 1200 baud a full buffer of 4 KB takes longer, but no line does.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly DeviceLink _link;

    private SerialPortLink(DeviceLink link)
    {
        _link = link;
    }

    /// <inheritdoc/>
    public string Name => _link.Name;

    /// <summary>Opens a port. What it has received before is discarded.</summary>
    /// <param name="port">The port, such as <c>/dev/ttyUSB0</c>, <c>/dev/cu.usbserial-0001</c> or <c>COM3</c>.</param>
    /// <param name="baud">Speed in baud, 1200..4000000, as far as the port has it.</param>
    /// <returns>The open port.</returns>
    /// <exception cref="PortException">It cannot be opened; the message says why and what helps.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The speed is out of its range.</exception>
    public static SerialPortLink Open(string port, int baud = DefaultBaud)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(baud, LowestBaud);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(baud, HighestBaud);
        IPortDevice device = OperatingSystem.IsLinux() ? LinuxDevice.Open(port, baud) : LibraryDevice.Open(port, baud);
        return new SerialPortLink(new DeviceLink(port, device, s_patience, losesWhenStuck: false));
    }

    /// <inheritdoc/>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default) => _link.ReadAsync(buffer, cancellation);

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default) => _link.WriteAsync(bytes, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _link.DisposeAsync();
}
