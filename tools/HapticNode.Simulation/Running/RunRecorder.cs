using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>
/// Collects the node's records while it runs, before and after every handler and in every turn of its loop, so that each event
/// is known together with the edge that made it. Looking costs the node nothing.
/// </summary>
internal sealed class RunRecorder
{
    private readonly IHostedFirmware _firmware;
    private readonly FirmwareRecord[] _buffer = new FirmwareRecord[256];
    private readonly List<TimedRecord> _records = [];

    internal RunRecorder(Board board, IHostedFirmware firmware, bool skipsIdleTurns)
    {
        _firmware = firmware;
        board.BeforeHandler = _ => Drain();
        board.AfterHandler = edge => Take(edge.PhysicalNanoseconds);
        board.IdleSkip = () =>
        {
            Drain();
            using MeterPause pause = Meter.Pause();
            return skipsIdleTurns ? firmware.NextDueNanoseconds : 0;
        };
    }

    /// <summary>What the node has recorded so far, in the order in which it did.</summary>
    internal IReadOnlyList<TimedRecord> Records => _records;

    /// <summary>Takes what the node's loop has recorded.</summary>
    internal void Drain() => Take(null);

    private void Take(long? edgeNanoseconds)
    {
        using MeterPause pause = Meter.Pause();
        int count = _firmware.ReadTrace(_buffer);
        for (int i = 0; i < count; i++)
        {
            _records.Add(new TimedRecord(_buffer[i], edgeNanoseconds));
        }
    }
}
