using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Tests.Support;

/// <summary>Looks for records in a trace, which it reads to its end.</summary>
public static class TraceReader
{
    /// <summary>Counts the records of a kind.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>How many there are.</returns>
    public static int Count(TraceCursor trace, TraceKind kind)
    {
        int count = 0;
        while (trace.Read())
        {
            count += trace.Kind == kind ? 1 : 0;
        }

        return count;
    }

    /// <summary>Goes to the next record of a kind.</summary>
    /// <param name="trace">The trace, which then holds the record.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>False where there is none.</returns>
    public static bool Find(TraceCursor trace, TraceKind kind)
    {
        while (trace.Read())
        {
            if (trace.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
