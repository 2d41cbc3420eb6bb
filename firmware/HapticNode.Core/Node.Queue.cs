using HapticNode.Core.Telemetry;

namespace HapticNode.Core;

/// <content>Edges that wait because the loop is at work.</content>
public sealed partial class Node
{
    private const int QueueCapacity = 64;

    private readonly byte[] _queueLine = new byte[QueueCapacity];
    private readonly byte[] _queueLevel = new byte[QueueCapacity];
    private readonly long[] _queueTime = new long[QueueCapacity];
    private int _queueHead;
    private int _queueTail;

    private void Enqueue(int line, int level, long time)
    {
        Counters.Queued++;
        int next = (_queueTail + 1) & (QueueCapacity - 1);
        if (next == _queueHead)
        {
            Counters.QueueOverflows++;
            _edgesSinceStep = EdgesToDoubt;
            return;
        }

        _queueLine[_queueTail] = (byte)line;
        _queueLevel[_queueTail] = (byte)level;
        _queueTime[_queueTail] = time;
        _queueTail = next;
    }

    private void TakeQueued(long now)
    {
        while (_queueHead != _queueTail)
        {
            int at = _queueHead;
            _queueHead = (at + 1) & (QueueCapacity - 1);
            Handle(_queueLine[at], _queueLevel[at], _queueTime[at], now);
            Counters.Edges++;
        }
    }
}
