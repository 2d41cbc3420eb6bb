using System.Globalization;
using HapticNode.Documents.Files;
using HapticNode.Link.Frames;
using HapticNode.Simulation.Reports;

namespace HapticNode.App.Recordings;

/// <summary>What a node told of one session, over resets and lost links, and the files that are made of it. For use by several threads.</summary>
/// <param name="time">Measures how long the node could not be heard; null for the system's time.</param>
public sealed class SessionRecording(TimeProvider? time = null)
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly Lock _gate = new();
    private readonly List<TelemetryRecord> _records = [];

    // The node's clock where the recording, or the part of it since the last reset, begins; and the recording's own clock there.
    private long _nodeZero = long.MaxValue;
    private long _zero;
    private long _started;
    private long _end;

    /// <summary>Things that were done to controls, as the node understood them.</summary>
    public int Inputs => InOrder().Count(record => record.IsInput);

    /// <summary>All records.</summary>
    public int Records => InOrder().Count(record => !record.IsGap);

    /// <summary>Records that the node could not tell.</summary>
    public long Lost { get; private set; }

    /// <summary>How often something may have happened that nobody knows of: the link was lost, or the node was reset.</summary>
    public int Gaps => InOrder().Count(record => record.IsGap);

    /// <summary>Takes a line of telemetry. What happened before the recording began is still on its way when it does, and is left out.</summary>
    /// <param name="line">The line; others are passed over.</param>
    public void Add(ReplyLine line)
    {
        lock (_gate)
        {
            if (TelemetryRecord.Of(line) is { } record && record.Time >= _nodeZero)
            {
                _records.Add(record with { Time = record.Time - _nodeZero + _zero });
                _end = Math.Max(_end, _records[^1].Time);
            }

            Lost += long.TryParse(line.Fields.GetValueOrDefault("lost"), NumberStyles.None, CultureInfo.InvariantCulture, out long lost) ? lost : 0;
        }
    }

    /// <summary>Begins.</summary>
    /// <param name="nodeTime">The node's time, in microseconds.</param>
    public void Begin(long nodeTime)
    {
        lock (_gate)
        {
            _nodeZero = nodeTime;
            _started = _time.GetTimestamp();
        }
    }

    /// <summary>Notes that the link is lost.</summary>
    public void LoseLink()
    {
        lock (_gate)
        {
            _end = Math.Max(_end, Elapsed());
            _records.Add(TelemetryRecord.Gap(_end, "link", "lost"));
        }
    }

    /// <summary>Goes on after the link was lost or the node was reset.</summary>
    /// <param name="nodeTime">The node's time, in microseconds.</param>
    /// <param name="wasReset">Whether the node's clock has begun anew.</param>
    public void GoOn(long nodeTime, bool wasReset)
    {
        lock (_gate)
        {
            if (!wasReset)
            {
                return;
            }

            _zero = Math.Max(_end, Elapsed());
            _nodeZero = nodeTime;
            _end = _zero;
            _records.Add(TelemetryRecord.Gap(_zero, "node", "reset"));
        }
    }

    /// <summary>Ends.</summary>
    /// <param name="nodeTime">The node's time in microseconds; null where it cannot be asked.</param>
    public void End(long? nodeTime)
    {
        lock (_gate)
        {
            _end = Math.Max(_end, nodeTime is long known ? known - _nodeZero + _zero : Elapsed());
        }
    }

    /// <summary>Writes scenario, bank and trace, each file whole or not at all.</summary>
    /// <param name="folder">Where to; it is made where it is missing.</param>
    /// <param name="bank">The lines of the bank that answered.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write(DirectoryInfo folder, IReadOnlyList<string> bank)
    {
        folder.Create();
        Write("input.scenario", RecordedScenario.Lines(InOrder(), _end));
        Write("input.bank", bank);
        Write("trace.csv", InOrder().Select(record => record.TraceRow()).Prepend(TraceCsv.Header));

        void Write(string name, IEnumerable<string> lines) => AtomicFile.WriteLines(Path.Combine(folder.FullName, name), lines);
    }

    private long Elapsed() => (long)_time.GetElapsedTime(_started).TotalMicroseconds;

    // A button that was held when the recording began, or when it went on, tells nothing that could be done again until it is pressed.
    private List<TelemetryRecord> InOrder()
    {
        List<TelemetryRecord> records;
        lock (_gate)
        {
            records = [.. _records.OrderBy(record => record.Time).ThenBy(record => record.Rank)];
        }

        HashSet<string> pressed = [];
        return [.. records.Where(Counts)];

        bool Counts(TelemetryRecord record)
        {
            if (record.IsGap)
            {
                pressed.Clear();
            }
            else if (record.IsPress)
            {
                pressed.Add(record.Name);
            }

            return !record.NeedsPress || pressed.Contains(record.Name);
        }
    }
}
