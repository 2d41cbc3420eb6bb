using System.Globalization;
using System.Text;

namespace HapticNode.Simulation.Reports;

/// <summary>The whole trace as text for spreadsheets and diffs.</summary>
/// <remarks>
/// Columns <c>t_us,kind,name,value</c>, a header, one row a happening, line feeds at the end of each row. The time is in microseconds with
/// as many decimals as it needs, three at most (<c>812.5</c>); the kind is in lower case. Fields are quoted where RFC 4180 asks for it.
/// </remarks>
public static class TraceCsv
{
    private const decimal NanosecondsPerMicrosecond = 1000;

    private static readonly char[] s_special = [',', '"', '\r', '\n'];

    /// <summary>Writes the trace of a run.</summary>
    /// <param name="result">The run.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void Write(RunResult result, TextWriter writer)
    {
        writer.Write("t_us,kind,name,value\n");
        StringBuilder row = new();
        foreach (TraceEntry entry in result.Trace)
        {
            row.Clear();
            row.Append(CultureInfo.InvariantCulture, $"{entry.TimeNanoseconds / NanosecondsPerMicrosecond:0.###},");
            row.Append(KindName(entry.Kind)).Append(',').Append(Field(entry.Name)).Append(',').Append(Field(entry.Value)).Append('\n');
            writer.Write(row);
        }
    }

    private static string KindName(TraceKind kind)
    {
        return kind.ToString().ToLowerInvariant();
    }

    private static string Field(string text)
    {
        return text.IndexOfAny(s_special) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
