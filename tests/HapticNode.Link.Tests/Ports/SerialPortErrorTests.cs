using HapticNode.Link.Ports;

namespace HapticNode.Link.Tests.Ports;

[TestClass]
public sealed class SerialPortErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public void AMissingPortIsToldWithTheOthers()
    {
        PortException exception = Assert.ThrowsExactly<PortException>(() => SerialPortLink.Open(Path.Combine(_folder.Path, "ttyUSB9")));

        Assert.AreEqual(PortProblem.NotFound, exception.Problem);
        StringAssert.Contains(exception.Message, "There is no port");
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public void AFileIsNoPort()
    {
        _folder.Write("file");

        PortException exception = Assert.ThrowsExactly<PortException>(() => SerialPortLink.Open(Path.Combine(_folder.Path, "file")));

        Assert.AreEqual(PortProblem.Unusable, exception.Problem);
        StringAssert.Contains(exception.Message, "it is not a serial port");
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public void APortThatThisUserMayNotUseIsToldWithWhatHelps()
    {
        PortException exception = PortException.Denied("/dev/ttyUSB0");

        Assert.AreEqual(PortProblem.Denied, exception.Problem);
        StringAssert.Contains(exception.Message, "dialout");
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1_199)]
    [DataRow(4_000_001)]
    public void ASpeedOutOfRangeIsRefused(int baud)
    {
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => SerialPortLink.Open("/dev/null", baud));
    }
}
