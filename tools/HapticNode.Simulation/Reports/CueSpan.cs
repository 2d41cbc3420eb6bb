namespace HapticNode.Simulation.Reports;

/// <summary>One playing of a cue, from its start to its end, to being cut, or to power-off.</summary>
/// <param name="Name">The cue.</param>
/// <param name="Start">When it started, in nanoseconds after power-on.</param>
/// <param name="End">When it was over, in nanoseconds after power-on.</param>
/// <param name="Cut">Whether something else cut it off.</param>
internal sealed record CueSpan(string Name, long Start, long End, bool Cut)
{
    /// <summary>Pairs the starts in a trace with what came of them, in order of start. Playings of one cue end in the order in which they began.</summary>
    public static List<CueSpan> Of(RunResult result)
    {
        List<CueSpan> spans = [];
        List<int> open = [];
        foreach (TraceEntry entry in result.Trace.Where(entry => entry.Kind == TraceKind.Cue))
        {
            if (entry.Value == "start")
            {
                open.Add(spans.Count);
                spans.Add(new CueSpan(entry.Name, entry.TimeNanoseconds, result.DurationMicroseconds * 1000, Cut: false));
            }
            else if (entry.Value is "end" or "cut" && open.FindIndex(index => spans[index].Name == entry.Name) is >= 0 and int position)
            {
                int index = open[position];
                spans[index] = spans[index] with { End = entry.TimeNanoseconds, Cut = entry.Value == "cut" };
                open.RemoveAt(position);
            }
        }

        return spans;
    }
}
