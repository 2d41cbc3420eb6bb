using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>Finds for every control event the cue that answered it and the first moment at which a pin showed it.</summary>
internal static class InputAnalysis
{
    // A write takes effect at the next period of its carrier; the longest is that of the lowest tone, 160 Hz.
    private const long LongestPeriodNanoseconds = 6_250_000;

    internal static IReadOnlyList<AnsweredInput> Find(RunEvidence evidence, IReadOnlyList<LaneHistory> lanes)
    {
        List<AnsweredInput> inputs = [];
        IReadOnlyList<TimedRecord> records = evidence.Recorder.Records;
        for (int i = 0; i < records.Count; i++)
        {
            if (records[i].Record.Kind == FirmwareRecordKind.Event)
            {
                inputs.Add(Answered(records, i, evidence.ZeroNanoseconds, lanes));
            }
        }

        return [.. inputs.OrderBy(input => input.Report.TimeMicroseconds)];
    }

    /// <summary>The first change of a cue's lanes, as far as it is the cue's own; null when there is none.</summary>
    /// <param name="cue">The record of its start.</param>
    /// <param name="from">When its handler or turn began, or earlier.</param>
    /// <param name="lanes">All lanes.</param>
    internal static long? FirstChange(TimedRecord cue, long from, IReadOnlyList<LaneHistory> lanes)
    {
        long? first = Lanes(lanes, cue.Record.Value).Min(lane => lane.FirstChangeFrom(from));
        return first > cue.SeenNanoseconds + LongestPeriodNanoseconds ? null : first;
    }

    /// <summary>The lanes of a mask; all of them where a cue drives none at once.</summary>
    internal static IEnumerable<LaneHistory> Lanes(IReadOnlyList<LaneHistory> lanes, int mask) =>
        lanes.Where((_, index) => mask == 0 || (mask & (1 << index)) != 0);

    // The node drives first and writes the event last, so what became of its cue stands right before it.
    private static int? AnswerTo(IReadOnlyList<TimedRecord> records, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            FirmwareRecord record = records[i].Record;
            switch (record.Kind)
            {
                case FirmwareRecordKind.CueMerged or FirmwareRecordKind.CueIgnored:
                case FirmwareRecordKind.CueStart when record.Detail == "input":
                    return i;
                case FirmwareRecordKind.CueCut or FirmwareRecordKind.CueEnd or FirmwareRecordKind.Limited:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static AnsweredInput Answered(IReadOnlyList<TimedRecord> records, int index, long zero, IReadOnlyList<LaneHistory> lanes)
    {
        TimedRecord timed = records[index];
        int? answer = AnswerTo(records, index);
        long time = timed.TimeNanoseconds;
        bool isStarted = answer is int i && records[i].Record.Kind == FirmwareRecordKind.CueStart;
        long from = timed.HandlerNanoseconds ?? (isStarted ? records[answer!.Value] : timed).Record.TimeMicroseconds * 1000;
        long? first = isStarted ? FirstChange(records[answer!.Value], from, lanes) : null;
        var report = new InputReport(
            (time - zero) / 1000,
            timed.Record.Name,
            TraceBuilder.EventText(timed.Record),
            answer is int at ? records[at].Record.Name : null,
            (first - zero) / 1000,
            (first - time) / 1000);
        return new AnsweredInput(report, isStarted ? answer : null, from, first - time);
    }
}
