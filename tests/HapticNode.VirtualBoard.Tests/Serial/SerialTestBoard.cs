using System.IO.Ports;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.VirtualBoard.Tests.Serial;

/// <summary>Shortcuts of the serial tests.</summary>
internal static class SerialTestBoard
{
    internal const long ByteNanoseconds = 10_000_000_000 / 115_200;

    internal static SerialPort Open(int bufferSize = 256)
    {
        Configuration.SetPinFunction(16, DeviceFunction.COM2_RX);
        Configuration.SetPinFunction(17, DeviceFunction.COM2_TX);
        var port = new SerialPort("COM2", 115_200) { ReadBufferSize = bufferSize };
        port.Open();
        return port;
    }
}
