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
            EdgesSinceStep = EdgesToDoubt;
            return;
        }

        _queueLine[_queueTail] = (byte)line;
        _queueLevel[_queueTail] = (byte)level;
        _queueTime[_queueTail] = time;
        _queueTail = next;
    }

    /// <summary>Has most edges of a line left out until no more wait; then its contact is read.</summary>
    /// <param name="line">The line.</param>
    public void Throttle(int line)
    {
        int bit = 1 << line;
        if ((_throttled & bit) == 0)
        {
            _levels.Throttle(line, true);
            _throttled |= bit;
            Counters.QueueOverflows++;
        }
    }

    private void Unthrottle()
    {
        IsFlooded = false;
        for (int line = 0; _throttled != 0; line++)
        {
            int bit = 1 << line;
            if ((_throttled & bit) != 0)
            {
                _levels.Throttle(line, false);
                _throttled &= ~bit;
            }
        }
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
