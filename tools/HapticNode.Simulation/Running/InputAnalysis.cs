using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>Finds for every control event the cue that answered it and the first moment at which a pin showed it.</summary>
internal static class InputAnalysis
{
    // A write takes effect at the next period of its carrier; the longest is that of the lowest tone, 160 Hz.
    private const long LongestPeriodNanoseconds = 6_250_000;

    internal static IReadOnlyList<InputReport> Find(RunEvidence evidence, IReadOnlyList<LaneHistory> lanes)
    {
        List<InputReport> inputs = [];
        IReadOnlyList<TimedRecord> records = evidence.Recorder.Records;
        for (int i = 0; i < records.Count; i++)
        {
            if (records[i].Record.Kind == FirmwareRecordKind.Event)
            {
                inputs.Add(Report(records[i], AnswerTo(records, i), evidence.ZeroNanoseconds, lanes));
            }
        }

        return [.. inputs.OrderBy(input => input.TimeMicroseconds)];
    }

    // The node drives first and writes the event last, so what became of its cue stands right before it.
    private static TimedRecord? AnswerTo(IReadOnlyList<TimedRecord> records, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            FirmwareRecord record = records[i].Record;
            switch (record.Kind)
            {
                case FirmwareRecordKind.CueMerged or FirmwareRecordKind.CueIgnored:
                case FirmwareRecordKind.CueStart when record.Detail == "input":
                    return records[i];
                case FirmwareRecordKind.CueCut or FirmwareRecordKind.CueEnd:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static InputReport Report(TimedRecord timed, TimedRecord? answer, long zero, IReadOnlyList<LaneHistory> lanes)
    {
        long time = timed.TimeNanoseconds;
        long? first = null;
        if (answer is { Record.Kind: FirmwareRecordKind.CueStart } started)
        {
            long start = started.Record.TimeMicroseconds * 1000;
            first = Lanes(lanes, started.Record.Value).Min(lane => lane.FirstChangeFrom(start));
            first = first > started.SeenNanoseconds + LongestPeriodNanoseconds ? null : first;
        }

        return new InputReport(
            (time - zero) / 1000,
            timed.Record.Name,
            TraceBuilder.EventText(timed.Record),
            answer?.Record.Name,
            (first - zero) / 1000,
            (first - time) / 1000);
    }

    /// <summary>The lanes of a mask; all of them where a cue drives none at once.</summary>
    internal static IEnumerable<LaneHistory> Lanes(IReadOnlyList<LaneHistory> lanes, int mask) =>
        lanes.Where((_, index) => mask == 0 || (mask & (1 << index)) != 0);
}
