using HapticNode.Core.Base;
using HapticNode.Link.Telemetry;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>Finds for every cue that was started its population, when it was felt, and how far its lanes were apart.</summary>
internal static class CueAnalysis
{
    private const long BitsPerByte = 10;
    private const long NanosecondsPerSecond = 1_000_000_000;

    // Reading a line and carrying it out takes some milliseconds; what plays later was not asked for by it.
    private const long LongestHostNanoseconds = 60_000_000;

    // What a cue's handler has written shows within a period of the carrier; this is for the rounding of periods.
    private const long Slack = 100_000;

    // A reversing motor rests for a millisecond, or until the loop's next turn.
    private const long LongestPauseNanoseconds = 4_000_000;

    internal static IReadOnlyList<StartedCue> Find(RunEvidence evidence, IReadOnlyList<LaneHistory> lanes, IReadOnlyList<AnsweredInput> inputs)
    {
        IReadOnlyList<TimedRecord> records = evidence.Recorder.Records;
        Dictionary<int, AnsweredInput> causes = inputs.Where(input => input.CueIndex is not null).ToDictionary(input => input.CueIndex!.Value);
        Stack<long> lineEnds = new(LineEnds(evidence).Reverse());
        List<StartedCue> cues = [];
        for (int index = 0; index < records.Count; index++)
        {
            TimedRecord cue = records[index];
            if (cue.Record.Kind != FirmwareRecordKind.CueStart)
            {
                continue;
            }

            AnsweredInput? cause = causes.GetValueOrDefault(index);
            long start = cue.Record.TimeMicroseconds * 1000;
            long? lineEnd = cause is null ? TakeLine(lineEnds, start) : null;
            string population = PopulationOf(records, index, cause, lineEnd is not null);
            long? latency = cause is not null ? cause.LatencyNanoseconds : InputAnalysis.FirstChange(cue, start, lanes) - lineEnd;
            cues.Add(Measure(population, latency, cue, cause?.FromNanoseconds ?? start, lanes));
        }

        return cues;
    }

    private static string PopulationOf(IReadOnlyList<TimedRecord> records, int index, AnsweredInput? cause, bool isAsked)
    {
        FirmwareRecord start = records[index].Record;
        return System.Numerics.BitOperations.PopCount((uint)start.Value) >= Population.WideLanes
            ? Population.Wide
            : cause?.Report.Kind switch
            {
                null => isAsked ? Population.Host : Population.Node,
                ControlEvent.Press or ControlEvent.Double => Cuts(records, index) ? Population.Cut : Population.Press,
                ControlEvent.Hold or ControlEvent.Repeat => Population.Hold,
                ControlEvent other => NodeWords.Of(other),
            };
    }

    // What a cue cuts is recorded with the same time as its start, and beside it.
    private static bool Cuts(IReadOnlyList<TimedRecord> records, int index)
    {
        long time = records[index].Record.TimeMicroseconds;
        for (int i = index - 1; i >= 0 && records[i].Record.TimeMicroseconds == time; i--)
        {
            if (records[i].Record.Kind == FirmwareRecordKind.CueCut)
            {
                return true;
            }
        }

        return false;
    }

    private static StartedCue Measure(string population, long? latency, TimedRecord cue, long start, IReadOnlyList<LaneHistory> lanes)
    {
        List<long> firsts = [];
        long? pause = null;
        foreach (LaneHistory lane in cue.Record.Value == 0 ? [] : InputAnalysis.Lanes(lanes, cue.Record.Value))
        {
            if (lane.FirstChangeFrom(start) is not long first || first > cue.SeenNanoseconds + lane.PeriodAt(first) + Slack)
            {
                // At its level already, or silenced: nothing was written.
                continue;
            }

            if (lane.ReversalPauseAt(first, LongestPauseNanoseconds) is long rest)
            {
                pause = Math.Max(pause ?? 0, rest);
            }
            else
            {
                firsts.Add(first);
            }
        }

        return new StartedCue(population, latency, firsts.Count > 1 ? firsts.Max() - firsts.Min() : null, pause);
    }

    // When the last byte of each line has come, since boot: a line waits for the one before.
    private static IEnumerable<long> LineEnds(RunEvidence evidence)
    {
        long byteNanoseconds = BitsPerByte * NanosecondsPerSecond / evidence.Board.Serial.BaudRateOf(evidence.Firmware.TuningPort);
        long end = 0;
        foreach (Scenarios.HostLine line in evidence.Stimuli.HostLines)
        {
            end = Math.Max(end, evidence.ZeroNanoseconds + line.TimeNanoseconds) + ((line.Text.Length + 1) * byteNanoseconds);
            yield return end;
        }
    }

    // The last line before a cue is the one that asked for it, and has then been answered.
    private static long? TakeLine(Stack<long> lineEnds, long start)
    {
        long? found = null;
        while (lineEnds.TryPeek(out long end) && end <= start)
        {
            found = lineEnds.Pop();
        }

        return start - found < LongestHostNanoseconds ? found : null;
    }
}
