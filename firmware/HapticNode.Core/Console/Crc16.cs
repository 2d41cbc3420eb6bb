namespace HapticNode.Core.Console;

/// <summary>The checksum CRC-16/CCITT-FALSE (CRC-16/IBM-3740) of checked lines: "123456789" has 29B1.</summary>
public static class Crc16
{
    /// <summary>The checksum of no bytes.</summary>
    public const int Initial = 0xFFFF;

    /// <summary>
    /// What a byte changes, for who sums while doing something else with the bytes, because a call costs as much as ten
    /// operations: <c>crc = ((crc &lt;&lt; 8) &amp; 0xFFFF) ^ Table[(crc &gt;&gt; 8) ^ next]</c>.
    /// </summary>
    public static readonly ushort[] Table = BuildTable();

    private const int Polynomial = 0x1021;

    /// <summary>Goes on with a checksum.</summary>
    /// <param name="crc">The checksum of the bytes before these, 0..65535; <see cref="Initial"/> where these are the first.</param>
    /// <param name="bytes">Where the bytes stand.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="count">How many.</param>
    /// <returns>The checksum of all bytes so far, 0..65535.</returns>
    public static int Update(int crc, byte[] bytes, int start, int count)
    {
        ushort[] table = Table;
        int end = start + count;
        for (int i = start; i < end; i++)
        {
            crc = ((crc << 8) & 0xFFFF) ^ table[(crc >> 8) ^ bytes[i]];
        }

        return crc;
    }

    // The entries of two indices combine to the entry of their exclusive or, so those of the eight single bits give all.
    private static ushort[] BuildTable()
    {
        ushort[] table = new ushort[256];
        int entry = 0x8000;
        for (int bit = 1; bit < table.Length; bit <<= 1)
        {
            entry = ((entry << 1) & 0xFFFF) ^ ((entry & 0x8000) == 0 ? 0 : Polynomial);
            for (int i = 0; i < bit; i++)
            {
                table[i + bit] = (ushort)(table[i] ^ entry);
            }
        }

        return table;
    }
}
