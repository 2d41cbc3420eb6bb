using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HapticNode.Link.Ports.Posix;

/// <summary>Terminals of macOS through its C library (sys/termios.h, sys/ttycom.h, IOKit/serial/ioss.h). Written from these headers, not tried.</summary>
internal sealed partial class MacTerminal : PosixTerminal
{
    private const string Library = "libc";
    private const nuint SizeMask = 0x300;
    private const nuint EightBits = 0x300;
    private const nuint TwoStopBits = 0x400;
    private const nuint EnableReceiver = 0x800;
    private const nuint EnableParity = 0x1000;
    private const nuint HangUpOnClose = 0x4000;
    private const nuint IgnoreModemLines = 0x8000;
    private const nuint HardwareFlow = 0x30000;
    private const int MinimumCount = 16;
    private const int WaitingTime = 17;
    private const int AtOnce = 0;

    // The highest speed that the settings themselves can carry; a driver takes a higher one by a call of its own.
    private const int HighestPlainBaud = 230_400;

    private const uint SetSpeed = 0x80085402;
    private const uint GetLines = 0x4004746A;
    private const uint SetLines = 0x8004746D;
    private const uint SetExclusive = 0x2000740D;

    /// <inheritdoc/>
    internal override int OpenFlags => 0x2 | 0x4 | 0x20000 | 0x1000000;

    /// <inheritdoc/>
    internal override int WouldBlock => 35;

    /// <inheritdoc/>
    internal override int BothQueues => 3;

    /// <inheritdoc/>
    internal override string? MakeRaw(SafeFileHandle terminal, int baud)
    {
        var settings = default(Settings);
        if (GetSettings(terminal, ref settings) != 0)
        {
            return "it is not a serial port";
        }

        MakeRaw(ref settings);
        settings.Control &= ~(SizeMask | TwoStopBits | EnableParity | HangUpOnClose | HardwareFlow);
        settings.Control |= EightBits | EnableReceiver | IgnoreModemLines;
        settings.Characters[MinimumCount] = 1;
        settings.Characters[WaitingTime] = 0;
        settings.InputSpeed = (nuint)Math.Min(baud, HighestPlainBaud);
        settings.OutputSpeed = settings.InputSpeed;
        nint speed = baud;
        bool done = SetSettings(terminal, AtOnce, ref settings) == 0 && (baud <= HighestPlainBaud || Control(terminal, SetSpeed, ref speed) == 0);
        return done ? null : PosixCalls.LastErrorText;
    }

    /// <inheritdoc/>
    internal override bool ReleaseLines(SafeFileHandle terminal)
    {
        nint lines = 0;
        if (Control(terminal, GetLines, ref lines) != 0)
        {
            return false;
        }

        lines &= ~ReadyAndRequestLines;
        return Control(terminal, SetLines, ref lines) == 0;
    }

    /// <inheritdoc/>
    internal override void Claim(SafeFileHandle terminal) => _ = Control(terminal, SetExclusive);

    // Apple's convention for ARM puts the variable arguments of a function on the stack, behind the eight that registers hold; a call that is
    // declared with as many puts the ninth where the function looks for it. On x86 variable arguments are passed as others are.
    private static int Control(SafeFileHandle terminal, nuint request, ref nint value) =>
        RuntimeInformation.ProcessArchitecture == Architecture.Arm64
            ? ControlOnArm(terminal, request, 0, 0, 0, 0, 0, 0, ref value)
            : ControlOnIntel(terminal, request, ref value);

    [LibraryImport(Library, EntryPoint = "ioctl", SetLastError = true)]
    private static partial int Control(SafeFileHandle terminal, nuint request);

    [LibraryImport(Library, EntryPoint = "ioctl", SetLastError = true)]
    private static partial int ControlOnIntel(SafeFileHandle terminal, nuint request, ref nint value);

    [LibraryImport(Library, EntryPoint = "ioctl", SetLastError = true)]
    private static partial int ControlOnArm(
        SafeFileHandle terminal, nuint request, nint third, nint fourth, nint fifth, nint sixth, nint seventh, nint eighth, ref nint value);

    [LibraryImport(Library, EntryPoint = "tcgetattr", SetLastError = true)]
    private static partial int GetSettings(SafeFileHandle terminal, ref Settings settings);

    [LibraryImport(Library, EntryPoint = "tcsetattr", SetLastError = true)]
    private static partial int SetSettings(SafeFileHandle terminal, int when, ref Settings settings);

    [LibraryImport(Library, EntryPoint = "cfmakeraw")]
    private static partial void MakeRaw(ref Settings settings);

    /// <summary>The C library's struct termios.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Settings
    {
        internal nuint Input;
        internal nuint Output;
        internal nuint Control;
        internal nuint Local;
        internal ControlCharacters Characters;
        internal nuint InputSpeed;
        internal nuint OutputSpeed;
    }

    [InlineArray(20)]
    private struct ControlCharacters
    {
        private byte _first;
    }
}
