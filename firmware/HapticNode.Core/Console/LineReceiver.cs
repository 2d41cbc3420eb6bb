using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Console;

/// <summary>Makes lines of the bytes that the host sends, some bytes at a time.</summary>
public sealed class LineReceiver
{
    /// <summary>The byte that stops everything (Ctrl-C).</summary>
    public const byte StopByte = 3;

    /// <summary>The longest line, in bytes.</summary>
    public const int MaxLine = 160;

    // Room for a whole bank that is pasted: lines are carried out slower than they come.
    private const int Capacity = 4096;

    private const int BytesPerPiece = 16;

    /// <summary>The bytes of the line that <see cref="Read"/> completed.</summary>
    public readonly byte[] Line = new byte[MaxLine];

    /// <summary>Its length.</summary>
    public int Length;

    /// <summary>Whether it was longer than <see cref="MaxLine"/>.</summary>
    public bool IsCutOff;

    /// <summary>The bytes that wait.</summary>
    public readonly ByteRing Bytes = new ByteRing(Capacity);

    /// <summary>Whether a loss is to be told, see <see cref="TakeLoss"/>.</summary>
    public bool HasLoss;

    /// <summary>How many stop bytes have been heard whose place among the other bytes has not been reached.</summary>
    public int Stops;

    private readonly Counters _counters;
    private readonly byte[] _piece = new byte[BytesPerPiece];
    private int _length;
    private bool _tooLong;
    private bool _skips;

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
        for (int i = 0; i < count; i++)
        {
            if (bytes[i] == StopByte)
            {
                stops++;
            }
        }

        Stops += stops;

        if (HasLoss || count > Capacity - Bytes.Count)
        {
            _counters.BadBytes += count;
            HasLoss = true;
        }
        else
        {
            Bytes.Put(bytes, 0, count);
        }

        return stops > 0;
    }

    /// <summary>Tells once, when all bytes before it are read, that bytes were lost.</summary>
    /// <returns>True if they were.</returns>
    public bool TakeLoss()
    {
        if (!HasLoss || Bytes.Count > 0)
        {
            return false;
        }

        // What is left of the last line, and the rest of the one that comes, could together be a line that nobody wrote.
        HasLoss = false;
        _skips = true;
        _length = 0;
        Stops = 0;
        return true;
    }

    /// <summary>Reads on, some bytes at most.</summary>
    /// <returns>True if a line is complete that is not empty.</returns>
    public bool Read()
    {
        int index = 0;
        int count = Bytes.Peek(_piece, BytesPerPiece);
        bool complete = false;
        while (index < count && !complete)
        {
            byte next = _piece[index++];
            if (next == (byte)'\n' || next == (byte)'\r')
            {
                complete = EndLine();
            }
            else if (next == StopByte)
            {
                // Behind it a line begins, even where the rest of one that was cut is being passed over.
                Stops--;
                _length = 0;
                _tooLong = false;
                _skips = false;
            }
            else if (_skips || next < 32 || next > 126)
            {
                _counters.BadBytes++;
            }
            else if (_length < MaxLine)
            {
                Line[_length++] = next;
            }
            else
            {
                _tooLong = true;
            }
        }

        Bytes.Skip(index);
        return complete;
    }

    private bool EndLine()
    {
        Length = _length;
        IsCutOff = _tooLong;
        _length = 0;
        _tooLong = false;
        _skips = false;
        return Length > 0;
    }
}
