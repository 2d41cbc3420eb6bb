namespace HapticNode.Core.Telemetry;

/// <summary>The last things that happened, in a ring that whoever is interested reads and nobody waits for.</summary>
public sealed class Trace
{
    private const int Capacity = 256;
    private const int Mask = Capacity - 1;

    /// <summary>How many records were overwritten before anybody read them.</summary>
    public int Dropped;

    /// <summary>Time of the record that <see cref="Read"/> took, in microseconds.</summary>
    public long Time;

    /// <summary>Kind of the record that <see cref="Read"/> took.</summary>
    public TraceKind Kind;

    /// <summary>Subject of the record that <see cref="Read"/> took.</summary>
    public int Subject;

    /// <summary>Value of the record that <see cref="Read"/> took.</summary>
    public int Value;

    private readonly long[] _times = new long[Capacity];
    private readonly byte[] _kinds = new byte[Capacity];
    private readonly short[] _subjects = new short[Capacity];
    private readonly int[] _values = new int[Capacity];
    private int _head;
    private int _count;

    /// <summary>Writes a record, over the oldest where there is no room.</summary>
    /// <param name="kind">What it tells.</param>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="value">Its value.</param>
    /// <param name="time">When, in microseconds.</param>
    public void Add(TraceKind kind, int subject, int value, long time)
    {
        int at = _head;
        _times[at] = time;
        _kinds[at] = (byte)kind;
        _subjects[at] = (short)subject;
        _values[at] = value;
        _head = (at + 1) & Mask;
        if (_count == Capacity)
        {
            Dropped++;
        }
        else
        {
            _count++;
        }
    }

    /// <summary>Takes the oldest record into the fields.</summary>
    /// <returns>False when there is none.</returns>
    public bool Read()
    {
        if (_count == 0)
        {
            return false;
        }

        int at = (_head - _count) & Mask;
        _count--;
        Time = _times[at];
        Kind = (TraceKind)_kinds[at];
        Subject = _subjects[at];
        Value = _values[at];
        return true;
    }
}
