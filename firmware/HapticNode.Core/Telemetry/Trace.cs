namespace HapticNode.Core.Telemetry;

/// <summary>The last things that happened, in a ring that whoever is interested reads and nobody waits for.</summary>
public sealed class Trace
{
    /// <summary>How many records it holds.</summary>
    public const int Capacity = 64;

    internal const int Mask = Capacity - 1;

    /// <summary>How many records were overwritten before anybody read them.</summary>
    public int Dropped;

    /// <summary>Whether edges are recorded, too. They are many, and each record takes time from the handler.</summary>
    public bool TakesEdges;

    /// <summary>Whether the levels of lanes are recorded, too.</summary>
    public bool TakesLevels;

    /// <summary>Time of the record that <see cref="Read"/> took, in microseconds.</summary>
    public long Time;

    /// <summary>Kind of the record that <see cref="Read"/> took.</summary>
    public TraceKind Kind;

    /// <summary>Subject of the record that <see cref="Read"/> took.</summary>
    public int Subject;

    /// <summary>Value of the record that <see cref="Read"/> took.</summary>
    public int Value;

    internal readonly long[] Times = new long[Capacity];
    internal readonly byte[] Kinds = new byte[Capacity];
    internal readonly short[] Subjects = new short[Capacity];
    internal readonly int[] Values = new int[Capacity];
    internal int Written;
    private int _count;

    /// <summary>Writes a record, over the oldest where there is no room.</summary>
    /// <param name="kind">What it tells.</param>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="value">Its value.</param>
    /// <param name="time">When, in microseconds.</param>
    public void Add(TraceKind kind, int subject, int value, long time)
    {
        int at = Written++ & Mask;
        Times[at] = time;
        Kinds[at] = (byte)kind;
        Subjects[at] = (short)subject;
        Values[at] = value;
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

        int at = (Written - _count) & Mask;
        _count--;
        Time = Times[at];
        Kind = (TraceKind)Kinds[at];
        Subject = Subjects[at];
        Value = Values[at];
        return true;
    }
}
