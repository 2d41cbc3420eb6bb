using HapticNode.Core.Base;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Console;

/// <summary>Makes lines of the bytes that the host sends, some bytes at a time.</summary>
/// <remarks>What a terminal sends is understood as its user means it: Backspace and Delete erase, a tab is a blank, and the marks around a pasted text are left out.</remarks>
public sealed class LineReceiver
{
    /// <summary>The byte that stops everything (Ctrl-C).</summary>
    public const byte StopByte = 3;

    // Room for half a bank that is pasted: lines are carried out slower than they come.
    private const int Capacity = 2048;
    private const int BytesPerPiece = 16;
    private const byte Backspace = 8;
    private const byte Tab = 9;
    private const byte Escape = 27;
    private const byte Delete = 127;

    // The runtime looks for it in received bytes by itself, which a loop could not do in time.
    private static readonly object s_stop = StopByte;

    /// <summary>The bytes of the line that <see cref="Read"/> completed.</summary>
    public readonly byte[] Line = new byte[Limits.MaxLine];

    /// <summary>Its length.</summary>
    public int Length;

    /// <summary>Whether it was longer than <see cref="Limits.MaxLine"/>.</summary>
    public bool IsCutOff;

    /// <summary>Whether a byte was in it that is not printable and means nothing either.</summary>
    public bool IsStrange;

    /// <summary>The bytes that wait.</summary>
    public readonly ByteRing Bytes = new ByteRing(Capacity);

    /// <summary>Whether bytes were lost and nobody has been told; whoever tells it takes it back.</summary>
    public bool HasLoss;

    /// <summary>Whether what comes is left out, until all that came before has been read.</summary>
    public bool Drops;

    /// <summary>How many stop bytes have been heard whose place among the other bytes has not been reached.</summary>
    public int Stops;

    private readonly Counters _counters;
    private readonly byte[] _piece = new byte[BytesPerPiece];
    private int _length;
    private bool _tooLong;
    private bool _strange;
    private bool _skips;
    private int _pasteMark;

    /// <summary>Makes a receiver.</summary>
    /// <param name="counters">Count what is wrong with the bytes.</param>
    public LineReceiver(Counters counters)
    {
        _counters = counters;
    }

    /// <summary>Takes bytes from the host.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">How many. Where they do not fit, they and all that follow are lost until the node has caught up.</param>
    /// <returns>True if a stop byte is among them, lost or not.</returns>
    public bool Receive(byte[] bytes, int count)
    {
        int stops = 0;
        for (int at = Find(bytes, 0, count); at >= 0; at = Find(bytes, at + 1, count))
        {
            stops++;
        }

        Stops += stops;
        if (Drops || count > Capacity - Bytes.Count)
        {
            _counters.BadBytes += count;
            Lose();
        }
        else
        {
            Bytes.Put(bytes, 0, count);
        }

        return stops > 0;
    }

    /// <summary>Notes that bytes behind those received so far are lost: what comes is left out until the node has caught up.</summary>
    public void Lose()
    {
        HasLoss |= !Drops;
        Drops = true;
    }

    /// <summary>Reads on, some bytes at most.</summary>
    /// <returns>True if a line is complete that is not empty.</returns>
    public bool Read()
    {
        if (Bytes.Count == 0 && Drops)
        {
            // What is left of the last line, and the rest of the one that comes, could together be a line that nobody wrote.
            Forget();
            Drops = false;
            _skips = true;
            Stops = 0;
            return false;
        }

        int index = 0;
        int count = Bytes.Peek(_piece, BytesPerPiece);
        bool complete = false;
        while (index < count && !complete)
        {
            byte next = _piece[index++];
            if (next >= 32 && next < Delete && _pasteMark == 0 && !_skips && _length < Limits.MaxLine)
            {
                Line[_length++] = next;
            }
            else
            {
                complete = Take(next);
            }
        }

        Bytes.Skip(index);
        return complete;
    }

    // What is no plain letter of a line, or comes where none is taken.
    private bool Take(byte next)
    {
        if (next == (byte)'\n' || next == (byte)'\r')
        {
            return EndLine();
        }

        if (next == StopByte)
        {
            // Behind it a line begins, even where the rest of one that was cut is being passed over.
            Stops--;
            Forget();
        }
        else if (_skips)
        {
            _counters.BadBytes++;
        }
        else if (_pasteMark > 0)
        {
            TakePasteMark(next);
        }
        else if (next == Escape)
        {
            _pasteMark = 1;
        }
        else if (next == Backspace || next == Delete)
        {
            // What is too long stays so: what was left out cannot be erased.
            _length = _length > 0 && !_tooLong ? _length - 1 : _length;
        }
        else if (next != Tab && (next < 32 || next > Delete))
        {
            _counters.BadBytes++;
            _strange = true;
        }
        else if (_length < Limits.MaxLine)
        {
            Line[_length++] = (byte)' ';
        }
        else
        {
            _tooLong = true;
        }

        return false;
    }

    // ESC [ 200 ~ stands before what is pasted and ESC [ 201 ~ behind it.
    private void TakePasteMark(byte next)
    {
        bool fits;
        switch (_pasteMark++)
        {
            case 1:
                fits = next == (byte)'[';
                break;
            case 2:
                fits = next == (byte)'2';
                break;
            case 3:
                fits = next == (byte)'0';
                break;
            case 4:
                fits = next == (byte)'0' || next == (byte)'1';
                break;
            default:
                fits = next == (byte)'~';
                _pasteMark = 0;
                break;
        }

        if (!fits)
        {
            _counters.BadBytes++;
            _strange = true;
            _pasteMark = 0;
        }
    }

    private bool EndLine()
    {
        bool strange = _strange || _pasteMark > 0;
        int length = _length;
        bool tooLong = _tooLong;
        Forget();
        Length = length;
        IsCutOff = tooLong;
        IsStrange = strange;
        return length > 0 || strange;
    }

    private void Forget()
    {
        _length = 0;
        _tooLong = false;
        _strange = false;
        _skips = false;
        _pasteMark = 0;
    }

    private static int Find(byte[] bytes, int start, int count)
    {
        return System.Array.IndexOf(bytes, s_stop, start, count - start);
    }
}
