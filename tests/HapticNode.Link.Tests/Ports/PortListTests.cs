using HapticNode.Link.Ports;

namespace HapticNode.Link.Tests.Ports;

[TestClass]
public sealed class PortListTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [TestMethod]
    public void AUsbAdapterIsDescribedByItsDevice()
    {
        AddUsbPort("ttyUSB0");
        _root.Link("dev/serial/by-id/usb-Silicon_Labs_CP2102_0001-if00-port0", "../../ttyUSB0");

        PortInfo port = PortList.FindLinux(_root.Path).Single();

        Assert.AreEqual("/dev/ttyUSB0", port.Path);
        Assert.AreEqual("Silicon Labs CP2102", port.Description);
        Assert.AreEqual("10c4", port.VendorId);
        Assert.AreEqual("ea60", port.ProductId);
        Assert.AreEqual("0001", port.SerialNumber);
        Assert.AreEqual("/dev/serial/by-id/usb-Silicon_Labs_CP2102_0001-if00-port0", port.StablePath);
        Assert.AreEqual("/dev/ttyUSB0 (Silicon Labs CP2102)", port.ToString());
    }

    [TestMethod]
    public void APortOnTheBoardHasNoDescription()
    {
        AddBoardPort("ttyS0", type: "4");

        PortInfo port = PortList.FindLinux(_root.Path).Single();

        Assert.AreEqual("/dev/ttyS0", port.ToString());
        Assert.IsNull(port.VendorId);
        Assert.IsNull(port.StablePath);
    }

    [TestMethod]
    public void ConsolesAndPortsThatAreNotThereAreLeftOut()
    {
        AddBoardPort("ttyS1", type: "0");
        _root.Write("sys/devices/virtual/tty/tty1/dev");
        _root.Link("sys/class/tty/tty1", "../../devices/virtual/tty/tty1");

        Assert.IsEmpty(PortList.FindLinux(_root.Path));
    }

    [TestMethod]
    public void UsbDevicesComeFirst()
    {
        AddBoardPort("ttyAMA0", type: "32");
        AddUsbPort("ttyUSB1");
        AddUsbPort("ttyUSB0");

        string[] paths = [.. PortList.FindLinux(_root.Path).Select(port => port.Path)];

        CollectionAssert.AreEqual(new[] { "/dev/ttyUSB0", "/dev/ttyUSB1", "/dev/ttyAMA0" }, paths);
    }

    [TestMethod]
    public void WithoutAnyThereAreNone()
    {
        Assert.IsEmpty(PortList.FindLinux(_root.Path));
        Assert.IsEmpty(PortList.FindMac(_root.Path));
    }

    [TestMethod]
    public void OnMacOnlyThePortsThatDoNotWaitForACarrierAreListed()
    {
        _root.Write("dev/cu.usbserial-0001");
        _root.Write("dev/tty.usbserial-0001");

        Assert.AreEqual("/dev/cu.usbserial-0001", PortList.FindMac(_root.Path).Single().Path);
    }

    [TestMethod]
    public void TheMachineItselfCanBeAsked() => Assert.IsTrue(PortList.Find().All(port => port.Path.Length > 0));

    [TestMethod]
    public void AMissingPortIsAnsweredWithTheNearestAndAll()
    {
        PortInfo[] present = [new("/dev/ttyS0", ""), new("/dev/ttyUSB0", "CP2102")];

        string message = PortException.DescribeMissing("/dev/ttyUSB1", present);

        StringAssert.Contains(message, "There is no port /dev/ttyUSB1. Did you mean /dev/ttyUSB0?");
        StringAssert.Contains(message, "/dev/ttyS0; /dev/ttyUSB0 (CP2102)");
    }

    [TestMethod]
    public void AMissingPortWhereThereAreNoneIsAnsweredWithThat()
    {
        StringAssert.Contains(PortException.DescribeMissing("/dev/ttyUSB1", []), "nor any other serial port");
    }

    private void AddUsbPort(string name)
    {
        string device = $"sys/devices/pci0000:00/usb1/1-{name}";
        _root.Write($"{device}/idVendor", "10c4\n");
        _root.Write($"{device}/idProduct", "ea60\n");
        _root.Write($"{device}/manufacturer", "Silicon Labs\n");
        _root.Write($"{device}/product", "CP2102\n");
        _root.Write($"{device}/serial", "0001\n");
        string terminal = $"{device}/1-1:1.0/{name}/tty/{name}";
        _root.Write($"{terminal}/dev");
        _root.Link($"{terminal}/device", $"../../../{name}");
        _root.Link($"sys/class/tty/{name}", $"../../../{terminal}");
    }

    private void AddBoardPort(string name, string type)
    {
        string terminal = $"sys/devices/platform/serial/tty/{name}";
        _root.Write($"{terminal}/type", type + "\n");
        _root.Link($"{terminal}/device", "../../../serial");
        _root.Link($"sys/class/tty/{name}", $"../../../{terminal}");
    }
}
