using HapticNode.Core.Base;

namespace HapticNode.Core.Storage;

/// <summary>Makes lines of bytes that come in small pieces, and sums them.</summary>
public sealed class FileLines
{
    /// <summary>The bytes of the line that <see cref="Read"/> completed.</summary>
    public readonly byte[] Line;

    /// <summary>Its length.</summary>
    public int Length;

    /// <summary>The <see cref="Crc32"/> of all lines before it, with their ends.</summary>
    public int CrcBefore;

    /// <summary>Whether there is no line: the file ends or cannot be read, or the line is longer than <see cref="Limits.MaxLine"/>.</summary>
    public bool Failed;

    private readonly ByteSource _source;
    private readonly bool _sums;
    private readonly byte[] _piece = new byte[BankFile.BytesPerPiece];
    private int _at;
    private int _count;
    private int _crc;
    private bool _begins = true;

    /// <summary>Makes a source of lines.</summary>
    /// <param name="source">Has the bytes, from the beginning on.</param>
    /// <param name="line">Takes each line, <see cref="Limits.MaxLine"/> bytes.</param>
    /// <param name="sums">Whether their checksum is wanted.</param>
    public FileLines(ByteSource source, byte[] line, bool sums)
    {
        _source = source;
        Line = line;
        _sums = sums;
    }

    /// <summary>Reads on, <see cref="BankFile.BytesPerPiece"/> bytes at most.</summary>
    /// <returns>True if a line is complete.</returns>
    public bool Read()
    {
        if (_at == _count)
        {
            _at = 0;
            _count = _source.Read(_piece, BankFile.BytesPerPiece);
            if (_count <= 0)
            {
                Failed = true;
                return false;
            }
        }

        if (_begins)
        {
            Length = 0;
            CrcBefore = _crc;
        }

        return TakeLine();
    }

    /// <summary>Looks for more after the line that <see cref="Read"/> completed.</summary>
    /// <returns>True if the file ends there.</returns>
    public bool IsAtEnd()
    {
        return _at == _count && _source.Read(_piece, 1) == 0;
    }

    // Takes the rest of the line, or of the piece where that ends first.
    private bool TakeLine()
    {
        byte[] piece = _piece;
        int count = _count;
        int start = _at;
        int end = start;
        while (end < count && piece[end] != (byte)'\n')
        {
            end++;
        }

        int length = end - start;
        if (length > Limits.MaxLine - Length)
        {
            Failed = true;
            return false;
        }

        System.Array.Copy(piece, start, Line, Length, length);
        Length += length;
        _begins = end < count;
        _at = _begins ? end + 1 : end;
        if (_sums)
        {
            _crc = Crc32.Update(_crc, piece, start, _at - start);
        }

        return _begins;
    }
}
