using System.Globalization;
using System.Text;

namespace HapticNode.Core.Properties.Console;

/// <summary>The checksums of the serial protocol, worked out bit by bit, so that they share nothing with the node's own.</summary>
internal static class Checksums
{
    /// <summary>Works out CRC-16/CCITT-FALSE.</summary>
    /// <param name="text">Bytes, one a character.</param>
    /// <returns>0..65535.</returns>
    public static int Crc16(string text)
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

        return crc;
    }

    /// <summary>Puts the right checksum behind a line.</summary>
    /// <param name="beginning">All that stands before the asterisk.</param>
    /// <returns>The line.</returns>
    public static string Sealed(string beginning)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{beginning}*{Crc16(beginning):X4}");
    }

    /// <summary>Works out CRC-32/ISO-HDLC over lines, each with a line feed.</summary>
    /// <param name="lines">The lines, without their ends.</param>
    /// <returns>Eight hexadecimal digits.</returns>
    public static string Crc32(IEnumerable<string> lines)
    {
        uint crc = uint.MaxValue;
        foreach (byte next in lines.SelectMany(line => Encoding.Latin1.GetBytes(line + "\n")))
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
