using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>
/// Collects the node's records while it runs, before and after every handler and in every turn of its loop, so that each event
/// is known together with the edge that made it. Looking costs the node nothing.
/// </summary>
internal sealed class RunRecorder
{
    // More than the node's queue of edges holds: an older edge has been answered long ago.
    private const int RememberedEdges = 128;

    private readonly Board _board;
    private readonly IHostedFirmware _firmware;
    private readonly Dictionary<string, ControlMap> _controls;
    private readonly FirmwareRecord[] _buffer = new FirmwareRecord[256];
    private readonly List<TimedRecord> _records = [];
    private readonly LinkedList<(DeliveredEdge Edge, long EndNanoseconds)> _handled = [];

    internal RunRecorder(Board board, IHostedFirmware firmware, bool skipsIdleTurns)
    {
        _board = board;
        _firmware = firmware;
        _controls = firmware.Controls.ToDictionary(control => control.Name);
        board.BeforeHandler = _ => Drain();

        // An encoder that the chip counts raises events without any handler, faster than the trace holds them until the next press.
        board.Pwm.BeforeWrite = Drain;
        board.AfterHandler = edge =>
        {
            Remember(edge, board.Clock.NowNanoseconds);
            Drain();
        };
        board.IdleSkip = () =>
        {
            Drain();
            using MeterPause pause = Meter.Pause();
            return skipsIdleTurns ? firmware.NextDueNanoseconds : 0;
        };
    }

    /// <summary>What the node has recorded so far, in the order in which it did.</summary>
    internal IReadOnlyList<TimedRecord> Records => _records;

    /// <summary>Takes what the node has recorded since the last time.</summary>
    internal void Drain()
    {
        long seen = _board.Clock.NowNanoseconds;
        using MeterPause pause = Meter.Pause();
        int count = _firmware.ReadTrace(_buffer);
        for (int i = 0; i < count; i++)
        {
            FirmwareRecord record = _buffer[i];
            DeliveredEdge? edge = record.Kind == FirmwareRecordKind.Event ? EdgeOf(record) : null;
            _records.Add(new TimedRecord(record, edge?.PhysicalNanoseconds, edge?.HandlerNanoseconds, seen));
        }
    }

    private void Remember(DeliveredEdge edge, long endNanoseconds)
    {
        _handled.AddFirst((edge, endNanoseconds));
        if (_handled.Count > RememberedEdges)
        {
            _handled.RemoveLast();
        }
    }

    // An event carries the time that its edge's handler read, even where the edge had to wait in the node's queue.
    private DeliveredEdge? EdgeOf(FirmwareRecord record)
    {
        ControlMap control = _controls[record.Name];
        foreach ((DeliveredEdge edge, long end) in _handled)
        {
            if ((edge.Pin == control.PinA || edge.Pin == control.PinB)
                && record.TimeMicroseconds >= edge.HandlerNanoseconds / 1000
                && record.TimeMicroseconds <= end / 1000)
            {
                return edge;
            }
        }

        return null;
    }
}
