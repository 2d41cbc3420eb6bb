using System.Globalization;
using System.Text;
using HapticNode.Simulation.Scenarios;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>Puts everything that happened in one order of time: edges, what the node made of them, and what its pins did.</summary>
internal static class TraceBuilder
{
    private const string Port = "serial";

    internal static IReadOnlyList<TraceEntry> Build(RunEvidence evidence, IReadOnlyList<LaneHistory> lanes)
    {
        long zero = evidence.ZeroNanoseconds;
        IEnumerable<TraceEntry> entries = Contacts(evidence)
            .Concat(evidence.Stimuli.HostLines.Select(line => new TraceEntry(line.TimeNanoseconds, TraceKind.Host, Port, line.Text)))
            .Concat(evidence.Recorder.Records.SelectMany(record => Describe(record, zero)))
            .Concat(lanes.SelectMany(lane => Changes(lane, zero)))
            .Concat(Replies(evidence.Board.Serial.Transmitted, zero));

        // Before its zero the node boots, and creates its channels one period at a time: no part of the scenario.
        return [.. entries.Where(entry => entry.TimeNanoseconds >= 0 && entry.TimeNanoseconds <= evidence.EndNanoseconds).OrderBy(entry => entry.TimeNanoseconds).ThenBy(entry => entry.Kind)];
    }

    private static IEnumerable<TraceEntry> Contacts(RunEvidence evidence)
    {
        Dictionary<int, string> contacts = [];
        foreach (ControlMap control in evidence.Firmware.Controls)
        {
            bool encoder = control.Kind == "encoder";
            contacts[control.PinA] = encoder ? control.Name + ".a" : control.Name;
            if (encoder)
            {
                contacts[control.PinB] = control.Name + ".b";
            }
        }

        return evidence.Stimuli.ClosedAtStart.Select(pin => Entry(0, TraceKind.Start, pin, PanelDescription.ClosedLevel))
            .Concat(evidence.Stimuli.Pins.Select(pin => Entry(pin.TimeNanoseconds, TraceKind.Edge, pin.Pin, pin.Level)));

        TraceEntry Entry(long time, TraceKind kind, int pin, int level) =>
            new(time, kind, contacts.GetValueOrDefault(pin, "gpio" + Text(pin)), Text(level));
    }

    private static IEnumerable<TraceEntry> Describe(TimedRecord timed, long zero)
    {
        FirmwareRecord record = timed.Record;
        long time = timed.TimeNanoseconds - zero;
        TraceEntry? entry = record.Kind switch
        {
            FirmwareRecordKind.Event => new TraceEntry(time, TraceKind.Event, record.Name, EventText(record)),
            FirmwareRecordKind.CueStart => new TraceEntry(time, TraceKind.Cue, record.Name, "start"),
            FirmwareRecordKind.CueCut => new TraceEntry(time, TraceKind.Cue, record.Name, "cut"),
            FirmwareRecordKind.CueEnd => new TraceEntry(time, TraceKind.Cue, record.Name, "end"),
            FirmwareRecordKind.CueMerged => new TraceEntry(time, TraceKind.Cue, record.Name, "merged"),
            FirmwareRecordKind.CueIgnored => new TraceEntry(time, TraceKind.Cue, record.Name, "ignored"),
            FirmwareRecordKind.Limited => new TraceEntry(time, TraceKind.Limit, record.Detail, record.Name),
            FirmwareRecordKind.Fault => new TraceEntry(time, TraceKind.Fault, record.Name, record.Detail),
            FirmwareRecordKind.Cleared => new TraceEntry(time, TraceKind.Fault, record.Name, ""),
            _ => null,
        };
        if (entry is TraceEntry found)
        {
            yield return found;
        }
    }

    internal static string EventText(FirmwareRecord record) =>
        record.Value == 0 ? record.Detail : record.Detail + (record.Value > 0 ? " +1" : " -1");

    private static IEnumerable<TraceEntry> Changes(LaneHistory lane, long zero)
    {
        int level = 0;
        int hertz = 0;
        foreach (LaneLevel change in lane.Changes)
        {
            long time = change.TimeNanoseconds - zero;
            int nextLevel = change.Level;
            if (lane.IsTone && nextLevel != 0 && change.FrequencyHz != hertz)
            {
                hertz = change.FrequencyHz;
                yield return new TraceEntry(time, TraceKind.Lane, lane.Name + ".hz", Text(hertz));
            }

            if (nextLevel != level)
            {
                level = nextLevel;
                yield return new TraceEntry(time, TraceKind.Lane, lane.Name, Text(level));
            }
        }
    }

    private static IEnumerable<TraceEntry> Replies(IReadOnlyList<SerialByte> bytes, long zero)
    {
        var line = new StringBuilder();
        foreach (SerialByte next in bytes)
        {
            if (next.Value == '\n')
            {
                TraceKind kind = line.Length > 0 && line[0] is ('!' or '~') ? TraceKind.Notice : TraceKind.Reply;
                yield return new TraceEntry(next.TimeNanoseconds - zero, kind, Port, line.ToString());
                line.Clear();
            }
            else if (next.Value != '\r')
            {
                line.Append((char)next.Value);
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
