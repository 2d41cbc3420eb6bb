using System.Net;
using HapticNode.Studio.Security;

namespace HapticNode.Studio.Tests.Security;

[TestClass]
public sealed class ListenAddressTests
{
    [TestMethod]
    [DataRow("127.0.0.1:8080", "127.0.0.1:8080")]
    [DataRow("localhost:0", "127.0.0.1:0")]
    [DataRow("8080", "127.0.0.1:8080")]
    [DataRow("[::1]:8080", "[::1]:8080")]
    [DataRow("127.0.0.2:8080", "127.0.0.2:8080")]
    public void OwnAddressesAreTaken(string text, string expected)
    {
        Assert.IsTrue(ListenAddress.TryParse(text, out IPEndPoint? address, out _));
        Assert.AreEqual(expected, address.ToString());
    }

    [TestMethod]
    [DataRow("0.0.0.0:8080", "this machine itself")]
    [DataRow("192.168.1.2:8080", "this machine itself")]
    [DataRow("[::]:8080", "this machine itself")]
    [DataRow("example.com:80", "not an address")]
    [DataRow("127.0.0.1", "not an address")]
    [DataRow("127.0.0.1:70000", "not an address")]
    [DataRow("", "not an address")]
    public void OthersAreRefusedWithAReason(string text, string reason)
    {
        Assert.IsFalse(ListenAddress.TryParse(text, out _, out string? problem));
        StringAssert.Contains(problem, reason);
    }
}
