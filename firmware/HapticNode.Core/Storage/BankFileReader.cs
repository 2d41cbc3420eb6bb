using HapticNode.Core.Base;

namespace HapticNode.Core.Storage;

/// <summary>Reads a saved bank, a small piece at a time, and tells at its end whether it was whole.</summary>
public sealed class BankFileReader
{
    private enum Part
    {
        First,
        Lines,
        Last,
        Comparing,
        End,
    }

    /// <summary>The bytes of the line that <see cref="Step"/> came to.</summary>
    public readonly byte[] Line;

    /// <summary>Its length.</summary>
    public int Length;

    /// <summary>What is known of the file.</summary>
    public BankFileState State;

    /// <summary>Which save it was, as its first line says; 0 where that cannot be read. Only of a <see cref="BankFileState.Whole"/> file it is certain.</summary>
    public int Generation;

    /// <summary>How many lines of the bank have been read.</summary>
    public int Lines;

    /// <summary>The checksum in the last line, where the file is <see cref="BankFileState.Whole"/>.</summary>
    public int Crc;

    private readonly BankStore _store;
    private readonly LineWriter _expected = new LineWriter(BankFile.LongestEnd);
    private FileLines _lines;
    private Part _part;
    private Part _next;

    /// <summary>Makes a reader.</summary>
    /// <param name="store">Has the files.</param>
    /// <param name="line">Takes each line, <see cref="Limits.MaxLine"/> bytes.</param>
    public BankFileReader(BankStore store, byte[] line)
    {
        _store = store;
        Line = line;
    }

    /// <summary>Begins a file; none may be open.</summary>
    /// <param name="slot">The file.</param>
    public void Begin(int slot)
    {
        State = _store.OpenRead(slot) ? BankFileState.Reading : BankFileState.Absent;
        Lines = 0;
        Generation = 0;
        _lines = new FileLines(_store, Line, true);
        _part = Part.First;
    }

    /// <summary>Does one small piece of work: reads some bytes, or checks one line.</summary>
    /// <returns>True when there is the next line of the bank, or the file is no longer <see cref="BankFileState.Reading"/>.</returns>
    public bool Step()
    {
        if (State != BankFileState.Reading)
        {
            return true;
        }

        switch (_part)
        {
            case Part.First:
                if (HasRead())
                {
                    Generation = BankFile.GenerationIn(Line, Length);
                    BankFile.First(_expected, Generation);
                    CompareBefore(Part.Lines);
                }

                break;
            case Part.Lines:
                if (!HasRead())
                {
                    break;
                }

                if (Length == 0 || Line[0] != (byte)BankFile.Mark)
                {
                    Lines++;
                    return true;
                }

                _part = Part.Last;
                break;
            case Part.Last:
                Crc = _lines.CrcBefore;
                BankFile.Last(_expected, Lines, Crc);
                CompareBefore(Part.End);
                break;
            case Part.Comparing:
                Compare();
                break;
            case Part.End:
                Finish(_lines.IsAtEnd() ? BankFileState.Whole : BankFileState.Damaged);
                break;
            default:
                throw new System.InvalidOperationException();
        }

        return State != BankFileState.Reading;
    }

    private bool HasRead()
    {
        bool complete = _lines.Read();
        Length = _lines.Length;
        if (_lines.Failed)
        {
            Finish(BankFileState.Damaged);
        }

        return complete;
    }

    // Comparing takes as long as reading, so it has a step of its own.
    private void CompareBefore(Part next)
    {
        _part = Part.Comparing;
        _next = next;
    }

    private void Compare()
    {
        byte[] line = Line;
        byte[] expected = _expected.Bytes;
        int length = _expected.Length;
        int same = 0;
        while (same < length && line[same] == expected[same])
        {
            same++;
        }

        if (same == length && length == Length)
        {
            _part = _next;
            return;
        }

        if (_next == Part.Lines)
        {
            Generation = 0;
        }

        Finish(BankFileState.Damaged);
    }

    private void Finish(BankFileState state)
    {
        State = state;
        _store.Close();
    }
}
