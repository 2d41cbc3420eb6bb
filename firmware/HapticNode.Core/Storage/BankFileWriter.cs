using HapticNode.Core.Base;

namespace HapticNode.Core.Storage;

/// <summary>Writes a bank into a file, a small piece at a time. It takes any line; reading back finds out whether it was one.</summary>
public sealed class BankFileWriter
{
    /// <summary>Whether the file could not be opened or written.</summary>
    public bool Failed;

    /// <summary>Which save it is.</summary>
    public int Generation;

    /// <summary>How many lines of the bank have been taken.</summary>
    public int Lines;

    /// <summary>The <see cref="Crc32"/> of what has been written, except for the last line.</summary>
    public int Crc;

    private readonly BankStore _store;
    private readonly LineWriter _line;
    private int _at;
    private bool _isLast;

    /// <summary>Makes a writer.</summary>
    /// <param name="store">Has the files.</param>
    /// <param name="line">What a line is put together in until it is written; it may be where it came from.</param>
    public BankFileWriter(BankStore store, LineWriter line)
    {
        _store = store;
        _line = line;
    }

    /// <summary>Begins a file with its first line; none may be open.</summary>
    /// <param name="slot">The file.</param>
    /// <param name="generation">Which save it is, from 1.</param>
    public void Begin(int slot, int generation)
    {
        Failed = !_store.OpenWrite(slot);
        Generation = generation;
        Lines = 0;
        Crc = 0;
        _isLast = false;
        BankFile.First(_line, generation);
        EndLine();
    }

    /// <summary>Takes a line of the bank; the one before must have been written.</summary>
    /// <param name="bytes">Its bytes, without its end; they may change afterwards.</param>
    /// <param name="length">How many.</param>
    public void Add(byte[] bytes, int length)
    {
        Lines++;
        _line.Clear();
        _line.Copy(bytes, 0, length);
        EndLine();
    }

    /// <summary>Takes the last line; the one before must have been written.</summary>
    public void End()
    {
        _isLast = true;
        BankFile.Last(_line, Lines, Crc);
        EndLine();
    }

    /// <summary>Writes on, <see cref="BankFile.BytesPerPiece"/> bytes at most.</summary>
    /// <returns>True when the line is written, or <see cref="Failed"/>.</returns>
    public bool Step()
    {
        int count = _line.Length - _at;
        if (Failed || count == 0)
        {
            return true;
        }

        if (count > BankFile.BytesPerPiece)
        {
            count = BankFile.BytesPerPiece;
        }

        if (!_isLast)
        {
            Crc = Crc32.Update(Crc, _line.Bytes, _at, count);
        }

        Failed = !_store.Write(_line.Bytes, _at, count);
        _at += count;
        return Failed || _at == _line.Length;
    }

    private void EndLine()
    {
        _line.Character('\n');
        _at = 0;
    }
}
