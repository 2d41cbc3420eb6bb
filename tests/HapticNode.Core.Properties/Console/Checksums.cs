using System.Globalization;
using System.Text;

namespace HapticNode.Core.Properties.Console;

/// <summary>The checksums of the serial protocol, worked out bit by bit, so that they share nothing with the node's own.</summary>
internal static class Checksums
{
    /// <summary>The digits of a CRC-16.</summary>
    public const int Weak = 4;

    /// <summary>The digits of a CRC-32.</summary>
    public const int Strong = 8;

    /// <summary>Puts the right checksum behind a line.</summary>
    /// <param name="beginning">All that stands before the asterisk.</param>
    /// <param name="digits"><see cref="Weak"/> or <see cref="Strong"/>.</param>
    /// <returns>The line.</returns>
    public static string Sealed(string beginning, int digits)
    {
        return $"{beginning}*{(digits == Weak ? Crc16(beginning) : Crc32(beginning))}";
    }

    /// <summary>Works out CRC-32/ISO-HDLC over lines, each with a line feed.</summary>
    /// <param name="lines">The lines, without their ends.</param>
    /// <returns>Eight hexadecimal digits.</returns>
    public static string Crc32(IEnumerable<string> lines)
    {
        return Crc32(string.Concat(lines.Select(line => line + "\n")));
    }

    private static string Crc16(string text)
    {
        int crc = 0xFFFF;
        foreach (byte next in Encoding.Latin1.GetBytes(text))
        {
            crc ^= next << 8;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x11021;
            }
        }

        return crc.ToString("X4", CultureInfo.InvariantCulture);
    }

    private static string Crc32(string text)
    {
        uint crc = uint.MaxValue;
        foreach (byte next in Encoding.Latin1.GetBytes(text))
        {
            crc ^= next;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return (~crc).ToString("X8", CultureInfo.InvariantCulture);
    }
}
