using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>Makes the numbers of a run from what it left behind.</summary>
internal static class RunAnalysis
{
    // A lane that was at its level already, or is silenced, is not written when its cue starts; what is written takes effect at
    // the next period of its carrier.
    private const long LongestPeriodNanoseconds = 1_000_000;

    internal static RunResult Analyse(RunOptions options, RunEvidence evidence, double virtualOverReal)
    {
        IReadOnlyList<PwmChange> changes = evidence.Board.Pwm.Changes;
        LaneHistory[] lanes = [.. evidence.Firmware.Lanes.Select(lane => new LaneHistory(lane, changes))];
        IReadOnlyList<InputReport> inputs = InputAnalysis.Find(evidence, lanes);
        PressCount counts = PressCount.Of(inputs, [.. evidence.Stimuli.Intended.Where(input => input.TimeNanoseconds < evidence.EndNanoseconds)]);
        IReadOnlyList<TimedRecord> records = evidence.Recorder.Records;
        long zero = evidence.ZeroNanoseconds;
        return new RunResult
        {
            Scenario = options.Scenario.Name,
            Board = options.Panel.Name,
            Speed = options.Costs.Name,
            Bank = options.BankName,
            DurationMicroseconds = evidence.EndNanoseconds / 1000,
            BootMicroseconds = zero / 1000,
            VirtualOverReal = virtualOverReal,
            Lanes = [.. evidence.Firmware.Lanes.Select(lane => new LaneInfo(lane.Name, lane.Kind))],
            Controls = [.. evidence.Firmware.Controls.Select(control => new ControlInfo(control.Name, control.Kind))],
            Trace = TraceBuilder.Build(evidence, lanes),
            Inputs = inputs,
            Latency = LatencySummary.Of(inputs.Where(input => input.LatencyMicroseconds is not null).Select(input => input.LatencyMicroseconds!.Value)),
            LaneSkewMaxMicroseconds = Skews(records, lanes).Max() / 1000,
            StepLate = LatencySummary.Of(records.Where(timed => timed.Record.Kind == FirmwareRecordKind.Step).Select(timed => (long)timed.Record.Value)),
            Presses = counts.Presses,
            DoublePresses = counts.DoublePresses,
            MissedPresses = counts.MissedPresses,
            Detents = counts.Detents,
            LostDetents = counts.LostDetents,
            Edges = (int)evidence.Board.EdgesPosted,
            EdgesDropped = (int)evidence.Board.EdgesDropped,
            Faults =
            [
                .. records.Where(timed => timed.Record.Kind == FirmwareRecordKind.Fault)
                    .Select(timed => new FaultReport((timed.TimeNanoseconds - zero) / 1000, timed.Record.Name, timed.Record.Detail)),
            ],
        };
    }

    private static IEnumerable<long?> Skews(IReadOnlyList<TimedRecord> records, IReadOnlyList<LaneHistory> lanes)
    {
        foreach (TimedRecord timed in records.Where(timed => timed.Record.Kind == FirmwareRecordKind.CueStart && timed.Record.Value != 0))
        {
            long start = timed.Record.TimeMicroseconds * 1000;
            long[] firsts =
            [
                .. InputAnalysis.Lanes(lanes, timed.Record.Value).Select(lane => lane.FirstChangeFrom(start))
                    .Where(change => change < timed.SeenNanoseconds + LongestPeriodNanoseconds).Select(change => change!.Value),
            ];
            if (firsts.Length > 1)
            {
                yield return firsts.Max() - firsts.Min();
            }
        }
    }
}
