using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace HapticNode.Link.Ports.Windows;

/// <summary>Functions of Windows for serial ports (fileapi.h, winbase.h, ioapiset.h).</summary>
[SupportedOSPlatform("windows")]
internal static unsafe partial class WindowsCalls
{
    internal const int FileNotFound = 2;
    internal const int PathNotFound = 3;
    internal const int AccessDenied = 5;
    internal const int SharingViolation = 32;
    internal const int InvalidParameter = 87;
    internal const int OperationAborted = 995;
    internal const int Pending = 997;

    internal const uint ReadAndWrite = 0xC0000000;
    internal const uint OpenExisting = 3;
    internal const uint Overlapped = 0x40000000;
    internal const uint AllQueues = 0x1 | 0x2 | 0x4 | 0x8;

    private const string Library = "kernel32.dll";

    [LibraryImport(Library, EntryPoint = "CreateFileW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    internal static partial SafeFileHandle CreateFile(
        string name, uint access, uint share, nint security, uint disposition, uint attributes, nint template);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool GetCommState(SafeFileHandle port, ref Settings settings);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool SetCommState(SafeFileHandle port, ref Settings settings);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool SetCommTimeouts(SafeFileHandle port, ref Timeouts timeouts);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool PurgeComm(SafeFileHandle port, uint queues);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool ReadFile(SafeFileHandle port, byte* buffer, int count, nint transferred, NativeOverlapped* overlapped);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool WriteFile(SafeFileHandle port, byte* bytes, int count, nint transferred, NativeOverlapped* overlapped);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool GetOverlappedResult(
        SafeFileHandle port, NativeOverlapped* overlapped, out int transferred, [MarshalAs(UnmanagedType.Bool)] bool wait);

    [LibraryImport(Library, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    internal static partial bool CancelIoEx(SafeFileHandle port, NativeOverlapped* overlapped);

    /// <summary>The settings of a port (struct DCB).</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Settings
    {
        internal uint Length;
        internal uint BaudRate;
        internal uint Flags;
        internal ushort Reserved;
        internal ushort XonLimit;
        internal ushort XoffLimit;
        internal byte ByteSize;
        internal byte Parity;
        internal byte StopBits;
        internal byte XonCharacter;
        internal byte XoffCharacter;
        internal byte ErrorCharacter;
        internal byte EndCharacter;
        internal byte EventCharacter;
        internal ushort Reserved1;
    }

    /// <summary>How long calls wait, in milliseconds (struct COMMTIMEOUTS).</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Timeouts
    {
        internal uint ReadInterval;
        internal uint ReadTotalMultiplier;
        internal uint ReadTotalConstant;
        internal uint WriteTotalMultiplier;
        internal uint WriteTotalConstant;
    }
}
