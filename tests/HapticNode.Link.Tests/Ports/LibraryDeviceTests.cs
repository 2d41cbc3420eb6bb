using System.Runtime.Versioning;
using HapticNode.Link.Ports;

namespace HapticNode.Link.Tests.Ports;

/// <summary>The back end of Windows and macOS, on a pseudo terminal of Linux: what it has in common with a port there.</summary>
[TestClass]
[SupportedOSPlatform("linux")]
public sealed class LibraryDeviceTests
{
    private const int TestMilliseconds = 60_000;

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task EveryByteArrivesAsItIsInBothDirections()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/dev/ptmx"))
        {
            Assert.Inconclusive("Pseudo terminals are made on Linux alone, and only where the system has them.");
        }

        await using PseudoTerminal node = PseudoTerminal.Open();
        await using var host = new DeviceLink(node.Path, LibraryDevice.Open(node.Path, SerialPortLink.DefaultBaud), TimeSpan.FromSeconds(2), losesWhenStuck: false);
        byte[] all = [.. Enumerable.Range(0, 256).Select(number => (byte)number)];

        await host.WriteAsync(all, TestContext.CancellationToken);
        CollectionAssert.AreEqual(all, await ReadAsync(node, all.Length));
        await node.WriteAsync(all, TestContext.CancellationToken);
        CollectionAssert.AreEqual(all, await ReadAsync(host, all.Length));
    }

    [TestMethod]
    public void AMissingPortIsToldAsOne()
    {
        PortException exception = Assert.ThrowsExactly<PortException>(() => LibraryDevice.Open("/dev/ttyUSB99", SerialPortLink.DefaultBaud));

        Assert.AreEqual(PortProblem.NotFound, exception.Problem);
    }

    private async Task<byte[]> ReadAsync(IByteLink link, int count)
    {
        byte[] bytes = new byte[count];
        int read = 0;
        while (read < count)
        {
            read += await link.ReadAsync(bytes.AsMemory(read), TestContext.CancellationToken);
        }

        return bytes;
    }
}
