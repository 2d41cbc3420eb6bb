using System.Globalization;

namespace HapticNode.Simulation.Reports;

/// <summary>Contacts, cues and lanes of a run as a value change dump (IEEE 1364), for GTKWave and PulseView.</summary>
/// <remarks>
/// <para>Scope <c>controls</c> has one wire a contact, scope <c>cues</c> one wire a cue that is 1 while it plays, and scope <c>lanes</c> one real
/// number a lane (and <c>_hz</c> for a tone) with a wire <c>_on</c> that is 1 while the level is not 0. Real, because GTKWave and recent
/// versions of PulseView show it as the signed decimal that it is and can draw it as a curve; a vector would appear in hexadecimal or be
/// split into single bits. PulseView with libsigrok 0.5 passes over all but wires: that is what <c>_on</c> is for.</para>
/// <para>One tick is a microsecond: PulseView expands a dump to one sample a tick, and some seconds in nanoseconds would not fit into memory.
/// Of several changes within one microsecond the last one is written; exact times are in the CSV trace.</para>
/// </remarks>
public static class TraceVcd
{
    private const long NanosecondsPerTick = 1000;
    private const string OnSuffix = ".on";

    /// <summary>Writes the dump of a run.</summary>
    /// <param name="result">The run.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void Write(RunResult result, TextWriter writer)
    {
        IReadOnlyList<CueSpan> cues = CueSpan.Of(result);
        Dictionary<(TraceKind Kind, string Name), VcdVariable> variables = Declare(result, cues);
        writer.Write("$comment HapticNode, modelled, scenario ");
        writer.Write(VcdVariable.Identifier(result.Scenario));
        writer.Write(" $end\n$timescale 1 us $end\n");
        foreach (IGrouping<string, VcdVariable> scope in variables.Values.GroupBy(variable => variable.Scope))
        {
            writer.Write($"$scope module {scope.Key} $end\n");
            writer.Write(string.Concat(scope.Select(variable => variable.Declaration + "\n")));
            writer.Write("$upscope $end\n");
        }

        writer.Write("$enddefinitions $end\n#0\n$dumpvars\n");
        writer.Write(string.Concat(variables.Values.Select(variable => variable.Change(variable.Initial) + "\n")));
        writer.Write("$end\n");
        WriteChanges(Changes(result, cues), variables, writer);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"#{Math.Max(result.DurationMicroseconds, LastTick(result) + 1)}\n"));
    }

    private static Dictionary<(TraceKind Kind, string Name), VcdVariable> Declare(RunResult result, IReadOnlyList<CueSpan> cues)
    {
        Dictionary<(TraceKind Kind, string Name), VcdVariable> variables = [];
        void Add(TraceKind kind, string name, string scope, bool isReal, string initial)
        {
            variables.TryAdd((kind, name), new VcdVariable(scope, VcdVariable.Identifier(name), VcdVariable.CodeOf(variables.Count), isReal, initial));
        }

        foreach (TraceEntry contact in result.Trace.Where(entry => entry.Kind == TraceKind.Start))
        {
            Add(TraceKind.Edge, contact.Name, "controls", isReal: false, contact.Value);
        }

        foreach (string contact in result.Controls.SelectMany(control => control.Kind == "encoder" ? [control.Name + ".a", control.Name + ".b"] : new[] { control.Name }))
        {
            Add(TraceKind.Edge, contact, "controls", isReal: false, "1");
        }

        foreach (TraceEntry edge in result.Trace.Where(entry => entry.Kind == TraceKind.Edge))
        {
            Add(TraceKind.Edge, edge.Name, "controls", isReal: false, "1");
        }

        foreach (CueSpan cue in cues)
        {
            Add(TraceKind.Cue, cue.Name, "cues", isReal: false, "0");
        }

        foreach (LaneInfo lane in result.Lanes)
        {
            Add(TraceKind.Lane, lane.Name, "lanes", isReal: true, "0");
            Add(TraceKind.Lane, lane.Name + OnSuffix, "lanes", isReal: false, "0");
            if (lane.Kind == "tone")
            {
                Add(TraceKind.Lane, lane.Name + ".hz", "lanes", isReal: true, "0");
            }
        }

        return variables;
    }

    private static IEnumerable<TraceEntry> Changes(RunResult result, IReadOnlyList<CueSpan> cues)
    {
        IEnumerable<TraceEntry> levels = result.Trace.Where(entry => entry.Kind is TraceKind.Edge or TraceKind.Lane);
        IEnumerable<TraceEntry> driven = levels
            .Where(entry => entry.Kind == TraceKind.Lane)
            .Select(entry => entry with { Name = entry.Name + OnSuffix, Value = entry.Value == "0" ? "0" : "1" });
        return levels.Concat(driven).Concat(cues.GroupBy(cue => cue.Name).SelectMany(Activity)).OrderBy(entry => entry.TimeNanoseconds);
    }

    private static IEnumerable<TraceEntry> Activity(IGrouping<string, CueSpan> cue)
    {
        IEnumerable<(long Time, int Step)> steps = cue.Select(span => (span.Start, 1)).Concat(cue.Select(span => (span.End, -1)));
        int playing = 0;
        foreach ((long time, int step) in steps.OrderBy(step => step.Time))
        {
            playing += step;
            yield return new TraceEntry(time, TraceKind.Cue, cue.Key, playing > 0 ? "1" : "0");
        }
    }

    private static void WriteChanges(
        IEnumerable<TraceEntry> changes, Dictionary<(TraceKind Kind, string Name), VcdVariable> variables, TextWriter writer)
    {
        Dictionary<VcdVariable, string> values = variables.Values.ToDictionary(variable => variable, variable => variable.Initial);
        foreach (IGrouping<long, TraceEntry> tick in changes.GroupBy(entry => entry.TimeNanoseconds / NanosecondsPerTick))
        {
            Dictionary<VcdVariable, string> latest = [];
            foreach (TraceEntry entry in tick.Where(entry => variables.ContainsKey((entry.Kind, entry.Name))))
            {
                latest[variables[(entry.Kind, entry.Name)]] = entry.Value;
            }

            string[] lines = [.. latest.Where(change => values[change.Key] != change.Value).Select(change => change.Key.Change(change.Value) + "\n")];
            if (lines.Length > 0)
            {
                writer.Write(tick.Key == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"#{tick.Key}\n"));
                writer.Write(string.Concat(lines));
            }

            foreach ((VcdVariable variable, string value) in latest)
            {
                values[variable] = value;
            }
        }
    }

    private static long LastTick(RunResult result)
    {
        return result.Trace.Count == 0 ? -1 : result.Trace[^1].TimeNanoseconds / NanosecondsPerTick;
    }
}
