using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>Makes the numbers of a run from what it left behind.</summary>
internal static class RunAnalysis
{
    internal static RunResult Analyse(RunOptions options, RunEvidence evidence, double virtualOverReal)
    {
        LaneHistory[] lanes = [.. evidence.Firmware.Lanes.Select(lane => new LaneHistory(lane, evidence.Board))];
        IReadOnlyList<AnsweredInput> answered = InputAnalysis.Find(evidence, lanes);
        IReadOnlyList<InputReport> inputs = [.. answered.Select(input => input.Report)];
        IReadOnlyList<StartedCue> cues = CueAnalysis.Find(evidence, lanes, answered);
        PressCount counts = PressCount.Of(inputs, [.. evidence.Stimuli.Intended.Where(input => input.TimeNanoseconds < evidence.EndNanoseconds)]);
        IReadOnlyList<TimedRecord> records = evidence.Recorder.Records;
        long zero = evidence.ZeroNanoseconds;
        return new RunResult
        {
            Scenario = options.Scenario.Name,
            Board = options.Panel.Name,
            Speed = options.Costs.Name,
            Bank = options.BankName,
            Meanings = options.Meanings,
            DurationMicroseconds = evidence.EndNanoseconds / 1000,
            BootMicroseconds = zero / 1000,
            VirtualOverReal = virtualOverReal,
            Lanes = [.. evidence.Firmware.Lanes.Select(lane => new LaneInfo(lane.Name, lane.Kind))],
            Controls = [.. evidence.Firmware.Controls.Select(control => new ControlInfo(control.Name, control.Kind))],
            Trace = TraceBuilder.Build(evidence, lanes),
            Inputs = inputs,
            Latency = LatencySummary.Of(inputs.Where(input => input.LatencyMicroseconds is not null).Select(input => input.LatencyMicroseconds!.Value)),
            LaneSkewMaxMicroseconds = cues.Max(cue => cue.ApartNanoseconds) / 1000,
            ReversalPauseMaxMicroseconds = cues.Max(cue => cue.PauseNanoseconds) / 1000,
            Populations = [.. Population.All.Select(name => Summarise(name, cues)).Where(population => population.Count > 0)],
            StepLate = LatencySummary.Of(records.Where(timed => timed.Record.Kind == FirmwareRecordKind.Step).Select(timed => (long)timed.Record.Value)),
            Presses = counts.Presses,
            DoublePresses = counts.DoublePresses,
            MissedPresses = counts.MissedPresses,
            Detents = counts.Detents,
            FalseDetents = counts.FalseDetents,
            LostDetents = counts.LostDetents,
            Edges = (int)evidence.Board.EdgesPosted,
            EdgesDropped = (int)evidence.Board.EdgesDropped,
            Heap = HeapReport.Of(evidence.Board, evidence.HeapOwners),
            Faults =
            [
                .. records.Where(timed => timed.Record.Kind == FirmwareRecordKind.Fault)
                    .Select(timed => new FaultReport((timed.TimeNanoseconds - zero) / 1000, timed.Record.Name, timed.Record.Detail)),
            ],
        };
    }

    private static PopulationSummary Summarise(string population, IReadOnlyList<StartedCue> cues)
    {
        StartedCue[] own = [.. cues.Where(cue => cue.Population == population)];
        return new PopulationSummary(
            population,
            own.Length,
            LatencySummary.Of(own.Where(cue => cue.LatencyNanoseconds is not null).Select(cue => cue.LatencyNanoseconds!.Value / 1000)),
            own.Max(cue => cue.ApartNanoseconds) / 1000);
    }
}
