using HapticNode.Documents.Problems;

namespace HapticNode.Documents.Files;

/// <summary>A stream that counts what is read, wherever it seeks to, and refuses to give more than its limit.</summary>
/// <param name="inner">Where the bytes come from; disposed with this.</param>
/// <param name="file">What to call it in messages.</param>
/// <param name="limits">Its limits; only that of bytes is held here.</param>
public sealed class BoundedStream(Stream inner, string file, FileLimits limits) : Stream
{
    private long _furthest;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => inner.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => inner.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _furthest = inner.CanSeek ? Math.Max(_furthest, inner.Position) : _furthest + read;
        Check(_furthest, file, limits);
        return read;
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    internal static void Check(long bytes, string file, FileLimits limits)
    {
        if (bytes > limits.Bytes)
        {
            throw new DocumentException([new DocumentProblem(file, 0, 0, "", limits.TooManyBytes)]);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
