namespace HapticNode.Core.Tests.Support;

/// <summary>The checksums of the serial protocol, worked out bit by bit, so that they share nothing with the node's own.</summary>
public static class Sums
{
    private const string Digits = "0123456789ABCDEF";

    /// <summary>Works out CRC-16/CCITT-FALSE.</summary>
    /// <param name="text">ASCII text.</param>
    /// <returns>0..65535.</returns>
    public static int Crc16(string text)
    {
        int crc = 0xFFFF;
        for (int i = 0; i < text.Length; i++)
        {
            crc ^= text[i] << 8;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x11021;
            }
        }

        return crc;
    }

    /// <summary>Works out CRC-32/ISO-HDLC.</summary>
    /// <param name="text">ASCII text.</param>
    /// <returns>The checksum.</returns>
    public static uint Crc32(string text)
    {
        uint crc = 0xFFFFFFFF;
        for (int i = 0; i < text.Length; i++)
        {
            crc ^= text[i];
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }

    /// <summary>Works out CRC-32/ISO-HDLC over lines, each with a line feed.</summary>
    /// <param name="lines">The lines, without their ends.</param>
    /// <returns>Eight hexadecimal digits.</returns>
    public static string Crc32Of(string[] lines)
    {
        string text = "";
        for (int i = 0; i < lines.Length; i++)
        {
            text += lines[i] + "\n";
        }

        return Hex(Crc32(text), 8);
    }

    /// <summary>Writes a number in hexadecimal.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many digits.</param>
    /// <returns>The digits, capital letters.</returns>
    public static string Hex(uint value, int digits)
    {
        string text = "";
        for (int i = 0; i < digits; i++)
        {
            text = Digits[(int)(value & 15)] + text;
            value >>= 4;
        }

        return text;
    }
}
