namespace HapticNode.Core.Base;

/// <summary>The checksum CRC-16/CCITT-FALSE (CRC-16/IBM-3740) of checked lines: "123456789" has 29B1.</summary>
public static class Crc16
{
    /// <summary>The checksum of no bytes.</summary>
    public const int Initial = 0xFFFF;

    /// <summary>Goes on with a checksum.</summary>
    /// <param name="crc">The checksum of the bytes before these, 0..65535; <see cref="Initial"/> where these are the first.</param>
    /// <param name="bytes">Where the bytes stand.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="count">How many.</param>
    /// <returns>The checksum of all bytes so far, 0..65535.</returns>
    public static int Update(int crc, byte[] bytes, int start, int count)
    {
        int end = start + count;
        for (int i = start; i < end; i++)
        {
            // The bits that leave at the top come back where the polynomial x^16 + x^12 + x^5 + 1 has them.
            int top = (crc >> 8) ^ bytes[i];
            top ^= top >> 4;
            crc = ((crc << 8) ^ (top << 12) ^ (top << 5) ^ top) & 0xFFFF;
        }

        return crc;
    }
}
