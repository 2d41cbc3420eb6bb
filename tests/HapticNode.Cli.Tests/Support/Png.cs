using System.Buffers.Binary;
using System.IO.Compression;

namespace HapticNode.Cli.Tests.Support;

/// <summary>The pixels of a PNG of 8 bits a channel, as rsvg-convert writes it.</summary>
internal sealed class Png
{
    private readonly byte[] _pixels;
    private readonly int _channels;

    private Png(int width, int height, int channels, byte[] pixels)
    {
        (Width, Height, _channels, _pixels) = (width, height, channels, pixels);
    }

    internal int Width { get; }

    internal int Height { get; }

    /// <summary>A pixel's colour as 0xRRGGBB.</summary>
    internal int this[int x, int y]
    {
        get
        {
            int at = ((y * Width) + x) * _channels;
            return (_pixels[at] << 16) | (_pixels[at + 1] << 8) | _pixels[at + 2];
        }
    }

    internal static Png Read(byte[] file)
    {
        int width = 0, height = 0, channels = 0;
        using var packed = new MemoryStream();
        for (int at = 8; at < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            ReadOnlySpan<byte> content = file.AsSpan(at + 8, length);
            switch (file.AsSpan(at + 4, 4))
            {
                case [(byte)'I', (byte)'H', (byte)'D', (byte)'R']:
                    width = BinaryPrimitives.ReadInt32BigEndian(content);
                    height = BinaryPrimitives.ReadInt32BigEndian(content[4..]);
                    channels = content[9] == 6 ? 4 : 3;
                    break;
                case [(byte)'I', (byte)'D', (byte)'A', (byte)'T']:
                    packed.Write(content);
                    break;
                default:
                    break;
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var inflated = new ZLibStream(packed, CompressionMode.Decompress);
        return new Png(width, height, channels, Unfilter(inflated, width * channels, height, channels));
    }

    // Every row says how it was predicted from the pixel to its left and the row above.
    private static byte[] Unfilter(Stream rows, int stride, int height, int channels)
    {
        byte[] pixels = new byte[stride * height];
        for (int row = 0; row < height; row++)
        {
            int filter = rows.ReadByte();
            rows.ReadExactly(pixels, row * stride, stride);
            for (int i = 0; i < stride; i++)
            {
                int left = i >= channels ? pixels[(row * stride) + i - channels] : 0;
                int above = row > 0 ? pixels[((row - 1) * stride) + i] : 0;
                int corner = i >= channels && row > 0 ? pixels[((row - 1) * stride) + i - channels] : 0;
                pixels[(row * stride) + i] += (byte)(filter switch { 1 => left, 2 => above, 3 => (left + above) / 2, 4 => Paeth(left, above, corner), _ => 0 });
            }
        }

        return pixels;
    }

    private static int Paeth(int left, int above, int corner)
    {
        int guess = left + above - corner;
        int toLeft = Math.Abs(guess - left), toAbove = Math.Abs(guess - above), toCorner = Math.Abs(guess - corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
