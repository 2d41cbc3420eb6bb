using HapticNode.App.Nodes;
using HapticNode.Link.Ports;
using HapticNode.Link.Sharing;

namespace HapticNode.App.Tests.Nodes;

[TestClass]
public sealed class PortChoiceTests
{
    private static readonly PortInfo s_modem = new("/dev/ttyS0", "");
    private static readonly PortInfo s_usb = new("/dev/ttyUSB0", "CP2102") { VendorId = "10c4", ProductId = "ea60", SerialNumber = "0001" };
    private static readonly RunningSimulator s_simulator = new("/dev/pts/4", "panel-a", 1);

    [TestMethod]
    public void TheOnlyUsbPortIsTakenAndNoOther() => Assert.AreEqual("/dev/ttyUSB0", Find("auto", [s_modem, s_usb], []));

    [TestMethod]
    public void TheOnlySimulatorIsTakenWhereThereIsNoUsbPort() => Assert.AreEqual("/dev/pts/4", Find("auto", [s_modem], [s_simulator]));

    [TestMethod]
    public void APortThatMayBeAnythingIsNotOpenedUnasked() =>
        StringAssert.Contains(Assert.ThrowsExactly<PortException>(() => Find("auto", [s_modem], [])).Message, "/dev/ttyS0");

    [TestMethod]
    public void OfSeveralOneHasToBeChosen()
    {
        string message = Assert.ThrowsExactly<PortException>(() => Find("auto", [s_usb], [s_simulator])).Message;
        StringAssert.Contains(message, "/dev/ttyUSB0");
        StringAssert.Contains(message, "/dev/pts/4");
    }

    [TestMethod]
    public void ASerialNumberSelects()
    {
        Assert.AreEqual("/dev/ttyUSB0", Find("id:0001", [s_modem, s_usb], []));
        StringAssert.Contains(Assert.ThrowsExactly<PortException>(() => Find("id:0002", [s_usb], [])).Message, "did you mean '0001'?");
    }

    [TestMethod]
    public void AnythingElseIsThePort() => Assert.AreEqual("COM3", Find("COM3", [], []));

    private static string Find(string port, PortInfo[] ports, RunningSimulator[] simulators) => PortChoice.Find(port, () => ports, () => simulators);
}
