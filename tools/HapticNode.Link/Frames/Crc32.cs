using System.Text;

namespace HapticNode.Link.Frames;

/// <summary>The checksum of a line, a whole bank or a schema: the CRC-32/ISO-HDLC of the node itself, for the types of the desk.</summary>
public static class Crc32
{
    /// <summary>Computes the checksum of bytes, all at once or piece by piece.</summary>
    /// <param name="bytes">The bytes, or the next of them.</param>
    /// <param name="before">The checksum of the bytes before these; 0 for none.</param>
    /// <returns>The checksum; 0xCBF43926 for the check value, which is of the characters <c>123456789</c>.</returns>
    public static uint Compute(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        return (uint)Core.Base.Crc32.Update((int)before, bytes.ToArray(), 0, bytes.Length);
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
}
