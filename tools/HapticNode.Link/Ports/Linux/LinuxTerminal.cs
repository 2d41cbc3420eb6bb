using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HapticNode.Link.Ports.Linux;

/// <summary>
/// Terminals of Linux through the kernel's own calls (asm-generic/termbits.h and ioctls.h: x86, ARM and RISC-V). Those of the C library for speeds
/// are not the same function in every version: since glibc 2.42 they take bits per second, before they took the code of a speed.
/// </summary>
internal static partial class LinuxTerminal
{
    private const uint EightBits = 0x30;
    private const uint EnableReceiver = 0x80;
    private const uint IgnoreModemLines = 0x800;
    private const uint SpeedAsNumber = 0x1000;
    private const int MinimumCount = 6;

    // The bits of DTR and RTS (TIOCM_DTR, TIOCM_RTS).
    private const int ReadyAndRequestLines = 0x002 | 0x004;

    private const uint GetSettings = 0x802C542A;
    private const uint SetSettings = 0x402C542B;
    private const uint GetLines = 0x5415;
    private const uint SetLines = 0x5418;
    private const uint SetExclusive = 0x540C;

    /// <summary>Makes the terminal pass on bytes as they are: 8 data bits, no parity, one stop bit, no flow control, lines left alone on closing.</summary>
    /// <returns>What is wrong, or null.</returns>
    internal static string? MakeRaw(SafeFileHandle terminal, int baud)
    {
        var settings = default(Settings);
        if (Control(terminal, GetSettings, ref settings) != 0)
        {
            return "it is not a serial port";
        }

        settings.Input = 0;
        settings.Output = 0;
        settings.Local = 0;

        // Without "hang up on close" the lines stay as they are then, which keeps an ESP32 from another reset.
        settings.Control = EightBits | EnableReceiver | IgnoreModemLines | SpeedAsNumber;
        settings.InputSpeed = (uint)baud;
        settings.OutputSpeed = (uint)baud;
        ((Span<byte>)settings.Characters).Clear();
        settings.Characters[MinimumCount] = 1;
        if (Control(terminal, SetSettings, ref settings) != 0)
        {
            return LinuxCalls.LastErrorText;
        }

        // A driver takes the nearest speed that it has. A UART reads a byte well while both ends agree within about 3 %.
        bool isNear = Control(terminal, GetSettings, ref settings) == 0 && Math.Abs(settings.OutputSpeed - (double)baud) <= baud * 0.03;
        return isNear ? null : $"it has no {baud.ToString(CultureInfo.InvariantCulture)} baud";
    }

    /// <summary>Switches DTR and RTS off, in one call.</summary>
    /// <returns>False if the terminal has no such lines: a pseudo terminal.</returns>
    internal static bool ReleaseLines(SafeFileHandle terminal)
    {
        int lines = 0;
        if (Control(terminal, GetLines, ref lines) != 0)
        {
            return false;
        }

        lines &= ~ReadyAndRequestLines;
        return Control(terminal, SetLines, ref lines) == 0;
    }

    /// <summary>Keeps others from opening the terminal until it is closed.</summary>
    internal static void Claim(SafeFileHandle terminal) => _ = Control(terminal, SetExclusive, 0);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int Control(SafeFileHandle terminal, nuint request, ref Settings settings);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int Control(SafeFileHandle terminal, nuint request, ref int value);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int Control(SafeFileHandle terminal, nuint request, nint value);

    /// <summary>The kernel's struct termios2.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Settings
    {
        internal uint Input;
        internal uint Output;
        internal uint Control;
        internal uint Local;
        internal byte Discipline;
        internal ControlCharacters Characters;
        internal uint InputSpeed;
        internal uint OutputSpeed;
    }

    [InlineArray(19)]
    private struct ControlCharacters
    {
        private byte _first;
    }
}
