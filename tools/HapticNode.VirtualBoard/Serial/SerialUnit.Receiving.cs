using HapticNode.VirtualBoard.Runtime;
using nanoFramework.Runtime.Events;

namespace HapticNode.VirtualBoard;

/// <content>The way of a byte from the host into a port.</content>
public sealed partial class SerialUnit
{
    internal void ScheduleReceive(long timeNanoseconds, byte[] bytes, string portName)
    {
        SerialLine line = LineOf(portName);
        _timeline.At(timeNanoseconds, now =>
        {
            bool wireIsIdle = line.FromHost.Count == 0;
            foreach (byte value in bytes)
            {
                line.FromHost.Enqueue(value);
            }

            if (wireIsIdle)
            {
                ScheduleNextArrival(line, now);
            }
        });
    }

    private void ScheduleNextArrival(SerialLine line, long now)
    {
        if (line.FromHost.Count > 0)
        {
            _timeline.At(now + line.ByteNanoseconds, time =>
            {
                Arrive(line, line.FromHost.Dequeue(), time);
                ScheduleNextArrival(line, time);
            });
        }
    }

    private void Arrive(SerialLine line, byte value, long now)
    {
        if (!line.IsOpen)
        {
            BytesLost++;
            return;
        }

        bool isFirst = line.Fifo.IsEmpty;
        line.Fifo.Add(value, now);
        if (line.Fifo.IsFull)
        {
            Interrupt(line, now);
        }
        else if (isFirst)
        {
            AwaitTimeout(line);
        }
    }

    // The FIFO's timeout begins anew with every byte.
    private void AwaitTimeout(SerialLine line)
    {
        long byTimeout = line.Fifo.LastByteNanoseconds + (ReceiveFifo.TimeoutSymbols * line.ByteNanoseconds);
        _timeline.At(byTimeout, now =>
        {
            if (!line.Fifo.IsEmpty && now < line.Fifo.LastByteNanoseconds + (ReceiveFifo.TimeoutSymbols * line.ByteNanoseconds))
            {
                AwaitTimeout(line);
            }
            else if (!line.Fifo.IsEmpty)
            {
                Interrupt(line, now);
            }
        });
    }

    private void Interrupt(SerialLine line, long now)
    {
        if (_board.Gpio.InterruptsHeldUntil > now)
        {
            _timeline.At(_board.Gpio.InterruptsHeldUntil, time => Fetch(line, time));
        }
        else
        {
            Fetch(line, now);
        }
    }

    private void Fetch(SerialLine line, long now)
    {
        byte[] fetched = line.Fifo.Fetch(out int lost);
        BytesLost += lost + line.Receive(fetched);
        if (fetched.Length > 0 && !line.IsReading)
        {
            _queue.Post(new NativeEvent(EventCategory.SerialDevice, line.Number, 1, now));
        }
    }
}
