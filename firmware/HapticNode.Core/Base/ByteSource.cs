namespace HapticNode.Core.Base;

/// <summary>Where the text of a bank comes from, byte for byte.</summary>
public abstract class ByteSource
{
    /// <summary>Reads on.</summary>
    /// <param name="target">Where to, from its first byte.</param>
    /// <param name="count">How many bytes at most, at least 1.</param>
    /// <returns>How many were read, 0 at the end, -1 where that failed.</returns>
    public abstract int Read(byte[] target, int count);
}
