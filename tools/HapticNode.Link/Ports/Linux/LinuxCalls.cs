using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HapticNode.Link.Ports.Linux;

/// <summary>The functions of the C library that a terminal needs on Linux, with their constants.</summary>
internal static partial class LinuxCalls
{
    internal const int NotPermitted = 1;
    internal const int NoEntry = 2;
    internal const int Interrupted = 4;
    internal const int NoSuchDeviceOrAddress = 6;
    internal const int WouldBlock = 11;
    internal const int AccessDenied = 13;
    internal const int DeviceBusy = 16;
    internal const int NoDevice = 19;

    internal const short Readable = 1;
    internal const short Writable = 4;

    /// <summary>For <see cref="Open"/>: read and write, not as this process's own terminal, calls do not wait, not for child processes.</summary>
    internal const int OpenFlags = 0x2 | 0x100 | 0x800 | 0x80000;

    /// <summary>For <see cref="Flush"/>: what was received and what is not yet sent.</summary>
    internal const int BothQueues = 2;

    private const string Library = "libc";
    private const int LockExclusive = 2;
    private const int LockWithoutWaiting = 4;

    internal static int LastError => Marshal.GetLastPInvokeError();

    internal static string LastErrorText => Marshal.GetPInvokeErrorMessage(LastError);

    // Without O_CREAT there is no third argument, so that it does not matter that the function is variadic.
    [LibraryImport(Library, EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport(Library, EntryPoint = "read", SetLastError = true)]
    internal static partial nint Read(SafeFileHandle file, Span<byte> buffer, nint count);

    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    internal static partial nint Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, nint count);

    [LibraryImport(Library, EntryPoint = "poll", SetLastError = true)]
    internal static partial int Poll(Span<PollEntry> entries, nuint count, int milliseconds);

    [LibraryImport(Library, EntryPoint = "pipe", SetLastError = true)]
    internal static partial int Pipe(Span<int> ends);

    [LibraryImport(Library, EntryPoint = "tcflush", SetLastError = true)]
    internal static partial int Flush(SafeFileHandle terminal, int which);

    [LibraryImport(Library, EntryPoint = "posix_openpt", SetLastError = true)]
    internal static partial SafeFileHandle OpenPseudoTerminal(int flags);

    [LibraryImport(Library, EntryPoint = "grantpt", SetLastError = true)]
    internal static partial int Grant(SafeFileHandle master);

    [LibraryImport(Library, EntryPoint = "unlockpt", SetLastError = true)]
    internal static partial int Unlock(SafeFileHandle master);

    [LibraryImport(Library, EntryPoint = "ptsname_r", SetLastError = true)]
    internal static partial int NameOfSlave(SafeFileHandle master, Span<byte> name, nuint size);

    /// <summary>Locks a file against all that lock it too; the system ends it with the process, however that ends.</summary>
    /// <returns>False if another has it.</returns>
    internal static bool TryLock(SafeFileHandle file) => Lock(file, LockExclusive | LockWithoutWaiting) == 0;

    [LibraryImport(Library, EntryPoint = "flock", SetLastError = true)]
    private static partial int Lock(SafeFileHandle file, int operation);

    /// <summary>What to wait for at one file (struct pollfd).</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct PollEntry
    {
        internal int File;
        internal short Wanted;
        internal short Found;
    }
}
