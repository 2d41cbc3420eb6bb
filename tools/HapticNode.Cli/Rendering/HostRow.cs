using HapticNode.Simulation;

namespace HapticNode.Cli.Rendering;

/// <summary>Something that was played without a touch: the host said so, or nobody answered in time.</summary>
/// <param name="TimeMicroseconds">When.</param>
/// <param name="Who"><c>host</c>, or <c>node</c> where the node went on by itself.</param>
/// <param name="What">What the host said; empty for the node.</param>
/// <param name="Outcome">The cue that started, or why the node refused; null for neither.</param>
internal sealed record HostRow(long TimeMicroseconds, string Who, string What, string? Outcome)
{
    // A line takes some milliseconds on the wire and in the node before its cue starts.
    private const long LongestNanoseconds = 60_000_000;

    internal static IReadOnlyList<HostRow> Of(RunResult result)
    {
        List<TraceEntry> starts = [.. result.Trace.Where(entry => entry is { Kind: TraceKind.Cue, Value: "start" })];
        foreach (InputReport input in result.Inputs.Where(input => input.LatencyMicroseconds is not null))
        {
            Take(starts, input.TimeMicroseconds * 1000, input.Cue);
        }

        TraceEntry[] replies = [.. result.Trace.Where(entry => entry.Kind == TraceKind.Reply)];
        List<HostRow> rows = [];
        foreach (TraceEntry line in result.Trace.Where(entry => entry.Kind == TraceKind.Host))
        {
            string? refusal = replies.FirstOrDefault(reply => reply.TimeNanoseconds > line.TimeNanoseconds).Value is { } reply
                && reply.StartsWith("err", StringComparison.Ordinal) ? reply : null;
            rows.Add(new HostRow(line.TimeNanoseconds / 1000, "host", line.Value, refusal ?? Take(starts, line.TimeNanoseconds, null)?.Name));
        }

        rows.AddRange(starts.Select(start => new HostRow(start.TimeNanoseconds / 1000, "node", "", start.Name)));
        return rows;
    }

    private static TraceEntry? Take(List<TraceEntry> starts, long time, string? cue)
    {
        int index = starts.FindIndex(start =>
            start.TimeNanoseconds >= time && start.TimeNanoseconds - time < LongestNanoseconds && (cue is null || start.Name == cue));
        if (index < 0)
        {
            return null;
        }

        TraceEntry found = starts[index];
        starts.RemoveAt(index);
        return found;
    }
}
