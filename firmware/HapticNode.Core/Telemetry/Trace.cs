namespace HapticNode.Core.Telemetry;

/// <summary>The last things that happened, in a ring that nobody waits for; whoever is interested reads it with a <see cref="TraceCursor"/>.</summary>
public sealed class Trace
{
    /// <summary>How many records it holds.</summary>
    public const int Capacity = 32;

    internal const int Mask = Capacity - 1;

    /// <summary>Whether edges are recorded, too. They are many, and each record takes time from the handler.</summary>
    public bool TakesEdges;

    /// <summary>Whether it is recorded how late steps were; the statistics count that in any case.</summary>
    public bool TakesSteps;

    /// <summary>Whether the levels of lanes are recorded, too.</summary>
    public bool TakesLevels;

    internal readonly long[] Times = new long[Capacity];
    internal readonly byte[] Kinds = new byte[Capacity];
    internal readonly sbyte[] Subjects = new sbyte[Capacity];
    internal readonly int[] Values = new int[Capacity];
    internal int Written;

    /// <summary>Writes a record, over the oldest where there is no room.</summary>
    /// <param name="kind">What it tells.</param>
    /// <param name="subject">Whom it is about, -1..127.</param>
    /// <param name="value">Its value.</param>
    /// <param name="time">When, in microseconds.</param>
    public void Add(TraceKind kind, int subject, int value, long time)
    {
        int at = Written++ & Mask;
        Times[at] = time;
        Kinds[at] = (byte)kind;
        Subjects[at] = (sbyte)subject;
        Values[at] = value;
    }
}
