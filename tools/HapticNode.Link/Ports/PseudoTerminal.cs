using System.Runtime.Versioning;
using System.Text;
using HapticNode.Link.Ports.Linux;
using Microsoft.Win32.SafeHandles;

namespace HapticNode.Link.Ports;

/// <summary>
/// The node's end of a serial port that exists only in this machine: what any program reads and writes at <see cref="Path"/> comes out here. Programs
/// may open and close that path as often as they like.
/// </summary>
/// <remarks>As with a real port, bytes that nobody reads are lost when the system's buffer, some KB, is full.</remarks>
[SupportedOSPlatform("linux")]
public sealed class PseudoTerminal : IByteLink
{
    private const int LongestPath = 128;

    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(200);

    private readonly DeviceLink _link;
    private readonly SafeFileHandle _slave;

    private PseudoTerminal(DeviceLink link, SafeFileHandle slave)
    {
        _link = link;
        _slave = slave;
    }

    /// <summary>The path for the other end, such as <c>/dev/pts/4</c>.</summary>
    public string Path => _link.Name;

    /// <inheritdoc/>
    public string Name => _link.Name;

    /// <summary>Makes a pseudo terminal.</summary>
    /// <returns>This end of it.</returns>
    /// <exception cref="PortException">The system has none to give.</exception>
    public static PseudoTerminal Open()
    {
        const string What = "A pseudo terminal";
        SafeFileHandle master = LinuxCalls.OpenPseudoTerminal(LinuxCalls.OpenFlags);
        Span<byte> name = stackalloc byte[LongestPath];
        if (master.IsInvalid || LinuxCalls.Grant(master) != 0 || LinuxCalls.Unlock(master) != 0
            || LinuxCalls.NameOfSlave(master, name, LongestPath) != 0)
        {
            string reason = LinuxCalls.LastErrorText;
            master.Dispose();
            throw PortException.Unusable(What, reason);
        }

        // Kept open, so that this end does not see the end of its input each time a program closes the other. Raw from the start: a terminal
        // that echoes would send the node its own words.
        string path = Encoding.UTF8.GetString(name[..name.IndexOf((byte)0)]);
        SafeFileHandle slave = LinuxCalls.Open(path, LinuxCalls.OpenFlags);
        string? problem = slave.IsInvalid ? LinuxCalls.LastErrorText : LinuxTerminal.MakeRaw(slave, SerialPortLink.DefaultBaud);
        if (problem is not null)
        {
            slave.Dispose();
            master.Dispose();
            throw PortException.Unusable(What, problem);
        }

        return new PseudoTerminal(new DeviceLink(path, new LinuxDevice(path, master), s_patience, losesWhenStuck: true), slave);
    }

    /// <inheritdoc/>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default) => _link.ReadAsync(buffer, cancellation);

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default) => _link.WriteAsync(bytes, cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _link.DisposeAsync();
        _slave.Dispose();
    }
}
