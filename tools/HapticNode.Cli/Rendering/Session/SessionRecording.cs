using System.Globalization;
using HapticNode.Link.Frames;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>What a node told of one session, and the files that are made of it.</summary>
internal sealed class SessionRecording
{
    private readonly Lock _gate = new();
    private readonly List<TelemetryRecord> _records = [];
    private long _begin;
    private long _end;

    /// <summary>Things that were done to controls, as the node understood them.</summary>
    internal int Inputs => InOrder().Count(record => record.IsInput);

    /// <summary>All records.</summary>
    internal int Records => InOrder().Count;

    /// <summary>Records that the node could not tell.</summary>
    internal long Lost { get; private set; }

    /// <summary>Takes a line of telemetry.</summary>
    internal void Add(ReplyLine line)
    {
        lock (_gate)
        {
            if (TelemetryRecord.Of(line) is { } record)
            {
                _records.Add(record);
            }

            Lost += long.TryParse(line.Fields.GetValueOrDefault("lost"), NumberStyles.None, CultureInfo.InvariantCulture, out long lost) ? lost : 0;
        }
    }

    /// <summary>Notes the node's time at the beginning, in microseconds.</summary>
    internal void Begin(long time) => _begin = time;

    /// <summary>Notes the node's time at the end, in microseconds.</summary>
    internal void End(long time) => _end = time;

    /// <summary>Writes scenario, bank and trace.</summary>
    internal void Write(DirectoryInfo folder, IReadOnlyList<string> bank)
    {
        folder.Create();
        Write("input.scenario", RecordedScenario.Lines(InOrder(), _begin, _end));
        Write("input.bank", bank);
        Write("trace.csv", InOrder().Select(record => record.TraceRow(_begin)).Prepend("t_us,kind,name,value"));

        void Write(string name, IEnumerable<string> lines) =>
            File.WriteAllText(Path.Combine(folder.FullName, name), string.Concat(lines.Select(line => line + '\n')));
    }

    // What happened before the recording began is still on its way when it does. Of one moment the node tells the answer before the event.
    private List<TelemetryRecord> InOrder()
    {
        lock (_gate)
        {
            return [.. _records.Where(record => record.Time >= _begin).OrderBy(record => record.Time).ThenBy(record => record.Kind != "event")];
        }
    }
}
