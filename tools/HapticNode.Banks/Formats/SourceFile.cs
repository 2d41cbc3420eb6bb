using System.Text;
using HapticNode.Documents.Files;

namespace HapticNode.Banks.Formats;

/// <summary>A file to be read, with its bytes in memory.</summary>
public sealed class SourceFile
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private string? _text;

    /// <summary>Makes a file out of bytes.</summary>
    /// <param name="name">Its name, as errors are to call it.</param>
    /// <param name="bytes">Its bytes.</param>
    public SourceFile(string name, byte[] bytes)
    {
        Name = name;
        Bytes = bytes;
    }

    /// <summary>Its name without folders.</summary>
    public string Name { get; }

    /// <summary>Its bytes.</summary>
    public byte[] Bytes { get; }

    /// <summary>The name without its extensions: what a cue made of it is called.</summary>
    public string Stem => Path.GetFileName(Name).Split('.', 2)[0];

    /// <summary>The last extension in small letters, with its dot; empty without one.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>Reads a file that is small enough.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The file.</returns>
    /// <exception cref="FormatProblemException">It is larger than <see cref="FormatLimits"/> allow.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SourceFile Read(string path)
    {
        string name = Path.GetFileName(path);
        using FileStream stream = BoundedFile.OpenExisting(path);
        int limit = Path.GetExtension(path).Equals(".wav", StringComparison.OrdinalIgnoreCase) ? FormatLimits.SampleBytes : FormatLimits.TextBytes;
        if (stream.CanSeek && stream.Length > limit)
        {
            throw new FormatProblemException(name, 1, 1, "TooLarge", $"{stream.Length} bytes; at most {limit} are read");
        }

        // A pipe does not say how long it is; one byte more than the limit tells.
        using var bytes = new MemoryStream();
        byte[] block = new byte[65536];
        for (int count = stream.Read(block); count > 0; count = stream.Read(block))
        {
            bytes.Write(block, 0, count);
            if (bytes.Length > limit)
            {
                throw new FormatProblemException(name, 1, 1, "TooLarge", $"more than {limit} bytes; no more are read");
            }
        }

        return new SourceFile(name, bytes.ToArray());
    }

    /// <summary>The file as UTF-8 text, without a byte order mark.</summary>
    /// <returns>The text.</returns>
    /// <exception cref="FormatProblemException">It is no UTF-8.</exception>
    public string Text()
    {
        if (_text is not null)
        {
            return _text;
        }

        try
        {
            _text = s_strict.GetString(Body());
            return _text;
        }
        catch (DecoderFallbackException exception)
        {
            throw ProblemAt(Math.Max(0, exception.Index), "NotText", "the bytes are no UTF-8 text");
        }
    }

    /// <summary>The bytes behind a byte order mark.</summary>
    /// <returns>The bytes.</returns>
    public ReadOnlySpan<byte> Body() => Bytes.AsSpan().StartsWith("\uFEFF"u8) ? Bytes.AsSpan(3) : Bytes;

    /// <summary>An error at a byte of <see cref="Body"/>, told by line and column.</summary>
    /// <param name="offset">The byte, from 0.</param>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="reason">What is wrong and what is allowed.</param>
    /// <returns>The error, to be thrown.</returns>
    public FormatProblemException ProblemAt(int offset, string rule, string reason)
    {
        ReadOnlySpan<byte> before = Body()[..Math.Min(offset, Body().Length)];
        int line = before.Count((byte)'\n') + 1;
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new FormatProblemException(Name, line, column, rule, reason);
    }

    /// <summary>An error at a character of <see cref="Text"/>, told by line and column.</summary>
    /// <param name="index">The character, from 0.</param>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="reason">What is wrong and what is allowed.</param>
    /// <returns>The error, to be thrown.</returns>
    public FormatProblemException ProblemAtCharacter(int index, string rule, string reason)
    {
        ReadOnlySpan<char> before = Text().AsSpan(0, Math.Min(index, Text().Length));
        return new FormatProblemException(Name, before.Count('\n') + 1, index - before.LastIndexOf('\n'), rule, reason);
    }
}
