using System.Runtime.Versioning;
using System.Text;
using HapticNode.Link.Ports.Posix;
using Microsoft.Win32.SafeHandles;

namespace HapticNode.Link.Ports;

/// <summary>
/// The node's end of a serial port that exists only in this machine: what any program reads and writes at <see cref="Path"/> comes out here. Programs
/// may open and close that path as often as they like.
/// </summary>
/// <remarks>As with a real port, bytes that nobody reads are lost when the system's buffer, some KB, is full.</remarks>
[UnsupportedOSPlatform("windows")]
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
        PosixTerminal terminal = PosixTerminal.Current;
        SafeFileHandle master = PosixCalls.OpenPseudoTerminal(terminal.OpenFlags);
        Span<byte> name = stackalloc byte[LongestPath];
        if (master.IsInvalid || PosixCalls.Grant(master) != 0 || PosixCalls.Unlock(master) != 0
            || PosixCalls.NameOfSlave(master, name, LongestPath) != 0)
        {
            string reason = PosixCalls.LastErrorText;
            master.Dispose();
            throw PortException.Unusable(What, reason);
        }

        // Kept open, so that this end does not see the end of its input each time a program closes the other. Raw from the start: a terminal
        // that echoes would send the node its own words.
        string path = Encoding.UTF8.GetString(name[..name.IndexOf((byte)0)]);
        SafeFileHandle slave = PosixCalls.Open(path, terminal.OpenFlags);
        string? problem = slave.IsInvalid ? PosixCalls.LastErrorText : terminal.MakeRaw(slave, SerialPortLink.DefaultBaud);
        if (problem is not null)
        {
            slave.Dispose();
            master.Dispose();
            throw PortException.Unusable(What, problem);
        }

        return new PseudoTerminal(new DeviceLink(path, new PosixDevice(path, master), s_patience, losesWhenStuck: true), slave);
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
