using System.Text;

namespace HapticNode.Link.Frames;

/// <summary>The checksum of a line, a whole bank or a schema: CRC-32/ISO-HDLC, polynomial 0x04C11DB7 reflected, start and final inversion 0xFFFFFFFF.</summary>
public static class Crc32
{
    private const uint ReflectedPolynomial = 0xEDB88320;

    private static readonly uint[] s_table = BuildTable();

    /// <summary>Computes the checksum of bytes, all at once or piece by piece.</summary>
    /// <param name="bytes">The bytes, or the next of them.</param>
    /// <param name="before">The checksum of the bytes before these; 0 for none.</param>
    /// <returns>The checksum; 0xCBF43926 for the check value, which is of the characters <c>123456789</c>.</returns>
    public static uint Compute(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        uint remainder = ~before;
        foreach (byte value in bytes)
        {
            remainder = (remainder >> 8) ^ s_table[(byte)(remainder ^ value)];
        }

        return ~remainder;
    }

    /// <summary>Computes the checksum that the protocol names for lines: of each line's text and one LF behind it.</summary>
    /// <param name="lines">The lines, of ASCII characters.</param>
    /// <returns>The checksum.</returns>
    public static uint OfLines(IEnumerable<string> lines)
    {
        uint checksum = 0;
        foreach (string line in lines)
        {
            checksum = Compute("\n"u8, Compute(Encoding.ASCII.GetBytes(line), checksum));
        }

        return checksum;
    }

    private static uint[] BuildTable()
    {
        var table = new uint[256];
        for (uint index = 0; index < table.Length; index++)
        {
            uint remainder = index;
            for (int bit = 0; bit < 8; bit++)
            {
                remainder = (remainder & 1) != 0 ? (remainder >> 1) ^ ReflectedPolynomial : remainder >> 1;
            }

            table[index] = remainder;
        }

        return table;
    }
}
