using System.Text;
using HapticNode.Link.Ports;
using HapticNode.Link.Sockets;

namespace HapticNode.Link.Tests.Sockets;

[TestClass]
public sealed class TcpPortTests
{
    [TestMethod]
    [DataRow("tcp:127.0.0.1:5331", "127.0.0.1", 5331, true)]
    [DataRow("tcp:5331", "127.0.0.1", 5331, true)]
    [DataRow("tcp:localhost:1", "localhost", 1, true)]
    [DataRow("tcp:[::1]:5331", "::1", 5331, true)]
    [DataRow("tcp:0.0.0.0:5331", "0.0.0.0", 5331, false)]
    public void AnAddressNamesHostAndPort(string text, string host, int port, bool isLoopback)
    {
        TcpAddress address = TcpAddress.Parse(text);
        Assert.AreEqual(new TcpAddress(host, port), address);
        Assert.AreEqual(isLoopback, address.IsLoopback);
        Assert.AreEqual(address, TcpAddress.Parse(address.ToString()));
    }

    [TestMethod]
    [DataRow("tcp:")]
    [DataRow("tcp:host")]
    [DataRow("tcp:127.0.0.1:65536")]
    public void WhatIsNoAddressIsRefusedWithAnExample(string text) =>
        StringAssert.Contains(Assert.ThrowsExactly<PortException>(() => TcpAddress.Parse(text)).Message, "tcp:127.0.0.1:5331");

    [TestMethod]
    public async Task ProgramsShareWhatTheNodeSaysAndEachCanSaySomething()
    {
        await using TcpPort port = TcpPort.Listen(TcpAddress.Parse("tcp:0"));
        await using SocketLink one = await SocketLink.ConnectAsync(port.Address);
        await using SocketLink other = await SocketLink.ConnectAsync(port.Address);
        await one.WriteAsync("a"u8.ToArray());
        Assert.AreEqual("a", await ReadAsync(port, 1));
        await other.WriteAsync("b"u8.ToArray());
        Assert.AreEqual("b", await ReadAsync(port, 1));
        await port.WriteAsync("hello"u8.ToArray());
        Assert.AreEqual("hello", await ReadAsync(one, 5));
        Assert.AreEqual("hello", await ReadAsync(other, 5));
    }

    [TestMethod]
    public async Task WhereNobodyListensItIsSaidHowToBegin()
    {
        TcpAddress address;
        await using (TcpPort port = TcpPort.Listen(TcpAddress.Parse("tcp:0")))
        {
            address = port.Address;
        }

        PortException exception = await Assert.ThrowsExactlyAsync<PortException>(() => SocketLink.ConnectAsync(address));
        StringAssert.Contains(exception.Message, $"sim --listen {address}");
    }

    private static async Task<string> ReadAsync(IByteLink link, int count)
    {
        byte[] bytes = new byte[count];
        int read = 0;
        while (read < count)
        {
            read += await link.ReadAsync(bytes.AsMemory(read));
        }

        return Encoding.ASCII.GetString(bytes);
    }
}
