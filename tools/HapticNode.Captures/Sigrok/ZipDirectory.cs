using System.Buffers.Binary;

namespace HapticNode.Captures.Sigrok;

/// <summary>Looks at the list of files in a zip before it is read: a list of a million files would fill the memory.</summary>
/// <remarks>Source: PKWARE, APPNOTE.TXT, 4.3.16. A session never is so large that it needs the 64-bit form.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = 65_535;
    private const int OffsetOfDirectory = 16;
    private const int MostBytes = 1 << 20;

    private static readonly byte[] s_signature = [0x50, 0x4B, 0x05, 0x06];

    /// <summary>Whether there is a list, and it is short enough to be read.</summary>
    public static bool IsReadable(Stream stream)
    {
        byte[] end = new byte[Math.Min(stream.Length, EndLength + LongestComment)];
        stream.Position = stream.Length - end.Length;
        stream.ReadExactly(end);
        stream.Position = 0;
        int at = end.AsSpan().LastIndexOf(s_signature);
        if (at < 0 || at + EndLength > end.Length)
        {
            return false;
        }

        uint directory = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(at + OffsetOfDirectory));
        return directory < stream.Length && stream.Length - directory <= MostBytes + LongestComment;
    }
}
