using Microsoft.Win32.SafeHandles;

namespace HapticNode.Link.Ports.Posix;

/// <summary>What Linux and macOS do differently about terminals.</summary>
internal abstract class PosixTerminal
{
    /// <summary>The bits of the lines DTR and RTS, alike on both systems (TIOCM_DTR, TIOCM_RTS).</summary>
    protected const int ReadyAndRequestLines = 0x002 | 0x004;

    internal static PosixTerminal Current { get; } = OperatingSystem.IsMacOS() ? new MacTerminal() : new LinuxTerminal();

    /// <summary>Read and write, not as this process's own terminal, calls do not wait, not for child processes.</summary>
    internal abstract int OpenFlags { get; }

    /// <summary>The error of a call that would have to wait.</summary>
    internal abstract int WouldBlock { get; }

    /// <summary>For <see cref="PosixCalls.Flush"/>: what was received and what is not yet sent.</summary>
    internal abstract int BothQueues { get; }

    /// <summary>Makes the terminal pass on bytes as they are: 8 data bits, no parity, one stop bit, no flow control, lines left alone on closing.</summary>
    /// <returns>What is wrong, or null.</returns>
    internal abstract string? MakeRaw(SafeFileHandle terminal, int baud);

    /// <summary>Switches DTR and RTS off, in one call.</summary>
    /// <returns>False if the terminal has no such lines: a pseudo terminal.</returns>
    internal abstract bool ReleaseLines(SafeFileHandle terminal);

    /// <summary>Keeps others from opening the terminal until it is closed.</summary>
    internal abstract void Claim(SafeFileHandle terminal);
}
