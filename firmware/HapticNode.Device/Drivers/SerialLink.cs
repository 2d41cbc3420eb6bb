using System.IO.Ports;
using System;
using HapticNode.Core;
using HapticNode.Device.Boards;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device.Drivers;

/// <summary>The tuning port: a few bytes each way in every turn of the loop. An exception of the port closes it, and it is opened again.</summary>
/// <remarks>Polled, because the port's own event may never fire (nf-interpreter PR 3509) and would compete with edges.</remarks>
public sealed class SerialLink
{
    private const int MostBytes = 128;
    private const int MostBytesOut = 32;

    // A write that does not fit into the chip's transmit buffer blocks the loop until it does.
    private const int TransmitBuffer = 128;

    // The runtime's own buffer drops what does not fit, without a sign. So many bytes at once may have been more.
    private const int ReadBuffer = 1024;

    private const int ReopenMicroseconds = 1000000;

    // At 115200 baud some 25 bytes arrive in this time. No whole number of it makes 10 or 20 ms, so that a steady turn does not meet it at every detent.
    private const int PollMicroseconds = 2200;

    // An edge by itself finds that the loop has polled. While edges come, a look at the port is cheap beside them.
    private const int OverdueMicroseconds = 2500;
    private const int ListenMicroseconds = 1000;

    /// <summary>When <see cref="Poll"/> wants to be called, in microseconds.</summary>
    public long Due;

    /// <summary>When it is to be looked for a stop byte, in microseconds: by <see cref="Poll"/>, or by <see cref="Listen"/> where the loop has no turn.</summary>
    public long ListenDue;

    private readonly Node _node;
    private readonly byte[] _bytes = new byte[MostBytes];
    private readonly string _name;
    private readonly int _baud;
    private readonly int _byteMicroseconds;
    private SerialPort _port;
    private bool _isPolling;
    private long _sentAt;
    private long _reopenAt;

    /// <summary>Takes the port's pins. The port is opened by the first <see cref="Poll"/>.</summary>
    /// <param name="map">The panel.</param>
    /// <param name="node">The node.</param>
    public SerialLink(BoardMap map, Node node)
    {
        _node = node;
        _name = map.SerialPort;
        _baud = map.SerialBaud;
        _byteMicroseconds = 10000000 / map.SerialBaud + 1;
        Configuration.SetPinFunction(map.SerialReceivePin, map.SerialReceive);
        Configuration.SetPinFunction(map.SerialTransmitPin, map.SerialTransmit);
    }

    /// <summary>Moves what has come in and what is to go out.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Poll(long now)
    {
        Due = now + PollMicroseconds;
        ListenDue = now + OverdueMicroseconds;
        _isPolling = true;
        try
        {
            if (_port == null)
            {
                Open(now);
            }
            else
            {
                Receive();
                if (now >= _sentAt - (TransmitBuffer - MostBytesOut) * _byteMicroseconds)
                {
                    Send(now);
                }
            }
        }
        catch (OutOfMemoryException)
        {
            _isPolling = false;
            throw;
        }
        catch (Exception)
        {
            // The panel goes on; only the host has to wait.
            _node.Counters.PortFailures++;
            Close(now);
        }

        _isPolling = false;
    }

    /// <summary>Takes what has come in, in the event handler, because the loop has had no turn for a while: a stop takes effect at once.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Listen(long now)
    {
        if (!_isPolling && _port != null && _node.IsLoopOutside())
        {
            ListenDue = now + ListenMicroseconds;
            try
            {
                Receive();
            }
            catch (InvalidOperationException)
            {
                // The loop closes the port when it comes to the same.
            }

            _node.StopIfAsked(now);
        }
    }

    // Where the debugger has the port, the panel still answers every touch; it only cannot be tuned.
    private void Open(long now)
    {
        if (now < _reopenAt)
        {
            return;
        }

        _reopenAt = now + ReopenMicroseconds;
        SerialPort port = new SerialPort(_name, _baud);
        port.ReadBufferSize = ReadBuffer;
        port.Open();
        _port = port;
    }

    private void Close(long now)
    {
        SerialPort port = _port;
        _port = null;
        _reopenAt = now + ReopenMicroseconds;
        try
        {
            if (port != null)
            {
                port.Close();
            }
        }
        catch (Exception)
        {
            // It is let go in any case.
        }
    }

    // All that waits goes to the node at once: a stop byte must not wait behind other bytes, and the runtime's buffer must not overflow.
    private void Receive()
    {
        int waiting = _port.BytesToRead;
        if (waiting >= ReadBuffer - 1)
        {
            _node.Console.BytesLost();
        }

        while (waiting > 0)
        {
            int count = _port.Read(_bytes, 0, waiting < MostBytes ? waiting : MostBytes);
            _node.Receive(_bytes, count);
            waiting -= count;
        }
    }

    private void Send(long now)
    {
        int count = _node.Console.Send(_bytes, MostBytesOut);
        if (count > 0)
        {
            _sentAt = (_sentAt > now ? _sentAt : now) + count * _byteMicroseconds;
            _port.Write(_bytes, 0, count);
        }
    }
}
