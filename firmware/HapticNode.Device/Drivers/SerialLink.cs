using System.IO.Ports;
using HapticNode.Core;
using HapticNode.Device.Boards;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device.Drivers;

/// <summary>The tuning port: a few bytes each way in every turn of the loop.</summary>
/// <remarks>Polled, because the port's own event may never fire (nf-interpreter PR 3509) and would compete with edges.</remarks>
public sealed class SerialLink
{
    private const int MostBytes = 32;

    // A write that does not fit into the chip's transmit buffer blocks the loop until it does.
    private const int TransmitBuffer = 128;

    private readonly Node _node;
    private readonly SerialPort _port;
    private readonly byte[] _bytes = new byte[MostBytes];
    private readonly int _byteMicroseconds;
    private long _sentAt;

    /// <summary>Opens the port.</summary>
    /// <param name="map">The panel.</param>
    /// <param name="node">The node.</param>
    public SerialLink(BoardMap map, Node node)
    {
        _node = node;
        Configuration.SetPinFunction(map.SerialReceivePin, map.SerialReceive);
        Configuration.SetPinFunction(map.SerialTransmitPin, map.SerialTransmit);
        _byteMicroseconds = 10000000 / map.SerialBaud + 1;
        _port = new SerialPort(map.SerialPort, map.SerialBaud);

        // An overflow discards everything unread. The node takes bytes over at once, so that a stop byte is never behind a queue.
        _port.ReadBufferSize = 1024;
        _port.Open();
    }

    /// <summary>Moves what has come in and what is to go out.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>True if there is more to come in than one turn takes.</returns>
    public bool Poll(long now)
    {
        int waiting = _port.BytesToRead;
        if (waiting > 0)
        {
            int count = _port.Read(_bytes, 0, waiting < MostBytes ? waiting : MostBytes);
            _node.Receive(_bytes, count);
            waiting -= count;
        }

        if (now >= _sentAt - (TransmitBuffer - MostBytes) * _byteMicroseconds)
        {
            Send(now);
        }

        return waiting > 0;
    }

    private void Send(long now)
    {
        int count = _node.Console.Send(_bytes, MostBytes);
        if (count > 0)
        {
            _sentAt = (_sentAt > now ? _sentAt : now) + count * _byteMicroseconds;
            _port.Write(_bytes, 0, count);
        }
    }
}
