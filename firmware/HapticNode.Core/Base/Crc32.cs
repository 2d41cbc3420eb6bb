namespace HapticNode.Core.Base;

/// <summary>The checksum CRC-32/ISO-HDLC, as in zlib and PNG: "123456789" has CBF43926.</summary>
/// <remarks>Half a byte at a time: some 40 IL operations for a byte, and a table of 16 entries instead of 256.</remarks>
public static class Crc32
{
    // 04C11DB7 with its bits in reverse, as they come here the lowest first.
    private const int Polynomial = unchecked((int)0xEDB88320);

    private static readonly int[] s_table = BuildTable();

    /// <summary>Goes on with a checksum.</summary>
    /// <param name="crc">The checksum of the bytes before these; 0 where these are the first.</param>
    /// <param name="bytes">Where the bytes stand.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="count">How many.</param>
    /// <returns>The checksum of all bytes so far.</returns>
    public static int Update(int crc, byte[] bytes, int start, int count)
    {
        int[] table = s_table;
        int end = start + count;
        crc = ~crc;
        for (int i = start; i < end; i++)
        {
            crc ^= bytes[i];
            crc = table[crc & 15] ^ (int)((uint)crc >> 4);
            crc = table[crc & 15] ^ (int)((uint)crc >> 4);
        }

        return ~crc;
    }

    /// <summary>Goes on with a checksum by the end of a line.</summary>
    /// <param name="crc">The checksum of the bytes before it.</param>
    /// <returns>The checksum with a line feed behind them.</returns>
    public static int LineFeed(int crc)
    {
        crc = ~crc ^ '\n';
        crc = s_table[crc & 15] ^ (int)((uint)crc >> 4);
        crc = s_table[crc & 15] ^ (int)((uint)crc >> 4);
        return ~crc;
    }

    // The entries of two indices combine to the entry of their exclusive or, so those of the four single bits give all.
    private static int[] BuildTable()
    {
        int[] table = new int[16];
        int entry = 1;
        for (int bit = 8; bit > 0; bit >>= 1)
        {
            entry = (int)((uint)entry >> 1) ^ ((entry & 1) == 0 ? 0 : Polynomial);
            for (int i = 0; i < table.Length; i += 2 * bit)
            {
                table[i + bit] = table[i] ^ entry;
            }
        }

        return table;
    }
}
