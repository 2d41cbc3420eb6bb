namespace HapticNode.Core.Telemetry;

/// <summary>Reads a trace beside whoever else reads it, and at its own pace.</summary>
public sealed class TraceCursor
{
    /// <summary>How many records were overwritten before they were read here, or skipped. Whoever tells it sets it to 0.</summary>
    public int Lost;

    /// <summary>Time of the record, in microseconds.</summary>
    public long Time;

    /// <summary>Kind of the record.</summary>
    public TraceKind Kind;

    /// <summary>Subject of the record.</summary>
    public int Subject;

    /// <summary>Value of the record.</summary>
    public int Value;

    private readonly Trace _trace;
    private int _next;

    /// <summary>Makes a cursor at the trace's end: what was before it has nothing to do with it.</summary>
    /// <param name="trace">The trace.</param>
    public TraceCursor(Trace trace)
    {
        _trace = trace;
        _next = trace.Written;
    }

    /// <summary>Whether there is a record to read.</summary>
    /// <returns>True if <see cref="Read"/> would find one.</returns>
    public bool HasMore()
    {
        return _trace.Written != _next;
    }

    /// <summary>Goes to the trace's end.</summary>
    public void SkipAll()
    {
        _next = _trace.Written;
    }

    /// <summary>Takes the oldest record into the fields.</summary>
    /// <returns>False when there is none.</returns>
    public bool Read()
    {
        int behind = _trace.Written - _next;
        if (behind == 0)
        {
            return false;
        }

        if (behind > Trace.Capacity)
        {
            Lost += behind - Trace.Capacity;
            _next = _trace.Written - Trace.Capacity;
        }

        int at = _next++ & Trace.Mask;
        Time = _trace.Times[at];
        Kind = (TraceKind)_trace.Kinds[at];
        Subject = _trace.Subjects[at];
        Value = _trace.Values[at];
        return true;
    }
}
