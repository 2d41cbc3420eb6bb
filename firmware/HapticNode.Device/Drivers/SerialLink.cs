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

    private readonly Node _node;
    private readonly SerialPort _port;
    private readonly byte[] _bytes = new byte[MostBytes];

    /// <summary>Opens the port.</summary>
    /// <param name="map">The panel.</param>
    /// <param name="node">The node.</param>
    public SerialLink(BoardMap map, Node node)
    {
        _node = node;
        Configuration.SetPinFunction(map.SerialReceivePin, map.SerialReceive);
        Configuration.SetPinFunction(map.SerialTransmitPin, map.SerialTransmit);
        _port = new SerialPort(map.SerialPort, map.SerialBaud);

        // An overflow discards everything unread, so the buffer holds several of the longest lines.
        _port.ReadBufferSize = 1024;
        _port.Open();
    }

    /// <summary>Moves what has come in and what is to go out.</summary>
    public void Poll()
    {
        int count = _port.BytesToRead;
        if (count > 0)
        {
            int room = _node.Console.Room();
            count = count < room ? count : room;
            count = _port.Read(_bytes, 0, count < MostBytes ? count : MostBytes);
            _node.Receive(_bytes, count);
        }

        count = _node.Console.Send(_bytes, MostBytes);
        if (count > 0)
        {
            _port.Write(_bytes, 0, count);
        }
    }
}
