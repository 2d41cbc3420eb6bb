using HapticNode.Gates.Tests.Gates;

namespace HapticNode.Gates.Tests;

[TestClass]
public sealed class PlatformCallsTests
{
    [TestMethod]
    [DataRow("M:System.Device.Gpio.GpioPin.Read")]
    [DataRow("M:System.Device.Gpio.GpioPin.Write(System.Device.Gpio.PinValue)")]
    [DataRow("M:System.Device.Gpio.GpioPulseCounter.Read")]
    [DataRow("M:System.IO.Ports.SerialPort.ReadByte")]
    [DataRow("M:System.IO.Ports.SerialPort.WriteByte(System.Byte)")]
    [DataRow("M:System.IO.Ports.SerialPort.ReadLine")]
    [DataRow("M:System.IO.Ports.SerialPort.ReadExisting")]
    [DataRow("M:System.IO.Ports.SerialPort.Write(System.String)")]
    [DataRow("M:System.String.Concat(System.String,System.String)")]
    [DataRow("M:System.Collections.ArrayList.GetEnumerator")]
    public void ACallThatIsKnownToAllocateHasItsReason(string id)
    {
        string? known = PlatformCalls.Allocating.FirstOrDefault(call => id.StartsWith(call.Beginning, StringComparison.Ordinal)).Reason;
        Assert.IsNotNull(known);
        Assert.AreEqual(known, PlatformCalls.WhyAllocating(id));
    }

    [TestMethod]
    [DataRow("M:System.DateTime.get_UtcNow")]
    [DataRow("M:System.Collections.Hashtable.GetEnumerator")]
    [DataRow("M:System.Text.StringBuilder.Append(System.String)")]
    public void ACallInNoTableCountsAsAllocating(string id)
    {
        Assert.IsNotNull(PlatformCalls.WhyAllocating(id));
    }

    [TestMethod]
    public void EveryCallInTheTablesIsOneThatTheDeviceHas()
    {
        HashSet<string> has = [.. Firmware.Libraries.SelectMany(library => library.MainModule.GetTypes()).SelectMany(type => type.Methods).Select(DocumentationId.Of)];
        IEnumerable<string> unknown = PlatformCalls.Free.Keys.Where(id => !has.Contains(id))
            .Concat(PlatformCalls.Allocating.Select(call => call.Beginning).Where(beginning => !has.Any(id => id.StartsWith(beginning, StringComparison.Ordinal))));
        Assert.IsEmpty(unknown, string.Join(Environment.NewLine, unknown));
    }
}
