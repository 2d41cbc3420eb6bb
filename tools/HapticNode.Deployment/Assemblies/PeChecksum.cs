namespace HapticNode.Deployment.Assemblies;

/// <summary>
/// The CRC-32 of the runtime: polynomial 0x04C11DB7, highest bit first, starting from 0, not inverted at the end
/// (nf-interpreter, SUPPORT_ComputeCRC; the metadata processor's Crc32).
/// </summary>
internal static class PeChecksum
{
    private const uint Polynomial = 0x04C11DB7;
    private const uint HighestBit = 0x80000000;

    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(value => Entry((uint)value))];

    /// <summary>The checksum of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="start">Checksum of what stands before them; 0 where nothing does.</param>
    internal static uint Of(ReadOnlySpan<byte> bytes, uint start = 0)
    {
        uint checksum = start;
        foreach (byte value in bytes)
        {
            checksum = s_table[(checksum >> 24) ^ value] ^ (checksum << 8);
        }

        return checksum;
    }

    private static uint Entry(uint value)
    {
        uint entry = value << 24;
        for (int bit = 0; bit < 8; bit++)
        {
            entry = (entry & HighestBit) != 0 ? (entry << 1) ^ Polynomial : entry << 1;
        }

        return entry;
    }
}
