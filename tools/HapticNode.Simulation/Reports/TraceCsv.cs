using System.Globalization;

namespace HapticNode.Simulation.Reports;

/// <summary>The whole trace as text for spreadsheets and diffs.</summary>
/// <remarks>
/// Columns <c>t_us,kind,name,value</c>, a header, one row a happening, line feeds at the end of each row. The time is in microseconds with
/// as many decimals as it needs, three at most (<c>812.5</c>); the kind is in lower case. Fields are quoted where RFC 4180 asks for it.
/// </remarks>
public static class TraceCsv
{
    /// <summary>The first line, without its end.</summary>
    public const string Header = "t_us,kind,name,value";

    private const decimal NanosecondsPerMicrosecond = 1000;

    private static readonly char[] s_special = [',', '"', '\r', '\n'];

    /// <summary>Writes the trace of a run.</summary>
    /// <param name="result">The run.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void Write(RunResult result, TextWriter writer)
    {
        writer.Write(Header + "\n");
        foreach (TraceEntry entry in result.Trace)
        {
            writer.Write(Row(entry) + "\n");
        }
    }

    /// <summary>Writes a happening.</summary>
    /// <param name="entry">The happening.</param>
    /// <returns>Its line, without its end.</returns>
    public static string Row(TraceEntry entry) => string.Create(
        CultureInfo.InvariantCulture,
        $"{entry.TimeNanoseconds / NanosecondsPerMicrosecond:0.###},{entry.Kind.ToString().ToLowerInvariant()},{Field(entry.Name)},{Field(entry.Value)}");

    private static string Field(string text)
    {
        return text.IndexOfAny(s_special) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
