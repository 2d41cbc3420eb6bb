namespace HapticNode.Core.Storage;

/// <summary>The checksum CRC-32/ISO-HDLC, as in zlib and PNG: "123456789" has CBF43926.</summary>
/// <remarks>About 21 IL operations for a byte.</remarks>
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
            crc = table[(crc ^ bytes[i]) & 255] ^ (int)((uint)crc >> 8);
        }

        return ~crc;
    }

    // The entries of two indices combine to the entry of their exclusive or, so those of the eight single bits give all.
    private static int[] BuildTable()
    {
        int[] table = new int[256];
        int entry = 1;
        for (int bit = 128; bit > 0; bit >>= 1)
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
