using System.IO.Ports;
using nanoFramework.Hardware.Esp32;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Serial;

[TestClass]
public sealed class SerialOpeningTests
{
    [TestMethod]
    public void Com2WithoutPinFunctionsFailsWithAPlainException()
    {
        using Board board = PowerTypicalBoard();
        var port = new SerialPort("COM2");
        Assert.ThrowsExactly<Exception>(port.Open);
        Configuration.SetPinFunction(16, DeviceFunction.COM2_RX);
        Assert.ThrowsExactly<Exception>(port.Open);
        Configuration.SetPinFunction(17, DeviceFunction.COM2_TX);
        port.Open();
        Assert.IsTrue(port.IsOpen);
    }

    [TestMethod]
    public void TransmittingOnAnInputOnlyPinIsRefused()
    {
        using Board board = PowerTypicalBoard();
        Assert.ThrowsExactly<ArgumentException>(() => Configuration.SetPinFunction(34, DeviceFunction.COM2_TX));
        Configuration.SetPinFunction(34, DeviceFunction.COM2_RX);
        Assert.AreEqual(34, Configuration.GetFunctionPin(DeviceFunction.COM2_RX));
    }

    [TestMethod]
    public void Com1BelongsToTheDebugger()
    {
        using Board board = PowerTypicalBoard();
        Assert.ThrowsExactly<ArgumentException>(new SerialPort("COM1").Open);
    }

    [TestMethod]
    public void Com1IsFreeWhereTheDebuggerUsesNativeUsb()
    {
        using Board board = PowerS3Board();
        Assert.AreEqual(43, Configuration.GetFunctionPin(DeviceFunction.COM1_TX));
        Assert.AreEqual(44, Configuration.GetFunctionPin(DeviceFunction.COM1_RX));
        var port = new SerialPort("COM1", 115_200);
        port.Open();
        port.Write([1, 2, 3], 0, 3);
        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, board.Serial.Transmitted.Select(sent => sent.Value).ToArray());
    }

    [TestMethod]
    public void APortHasOneOwner()
    {
        using Board board = PowerTypicalBoard();
        var port = new SerialPort("COM2");
        Assert.ThrowsExactly<ArgumentException>(() => new SerialPort("COM2"));
        port.Dispose();
        Assert.IsFalse(new SerialPort("COM2").IsOpen);
    }

    [TestMethod]
    public void BothBufferSizesAreOneAndFixedWhileOpen()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = SerialTestBoard.Open(300);
        Assert.AreEqual(300, port.WriteBufferSize);
        Assert.ThrowsExactly<InvalidOperationException>(() => port.WriteBufferSize = 400);
    }
}
