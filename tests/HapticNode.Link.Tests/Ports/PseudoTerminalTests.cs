using System.Runtime.Versioning;
using System.Text;
using HapticNode.Link.Ports;
using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Ports;

[TestClass]
[SupportedOSPlatform("linux")]
public sealed class PseudoTerminalTests
{
    private const int TestMilliseconds = 60_000;

    private readonly byte[] _buffer = new byte[4096];

    public TestContext TestContext { get; set; } = null!;

    [TestInitialize]
    public void SkipWhereThereAreNone()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/dev/ptmx"))
        {
            Assert.Inconclusive("Pseudo terminals are made on Linux alone, and only where the system has them.");
        }
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task EveryByteArrivesAsItIsInBothDirections()
    {
        await using PseudoTerminal node = PseudoTerminal.Open();
        await using SerialPortLink host = SerialPortLink.Open(node.Path);
        byte[] all = [.. Enumerable.Range(0, 256).Select(number => (byte)number)];

        await host.WriteAsync(all, TestContext.CancellationToken);
        CollectionAssert.AreEqual(all, await ReadAsync(node, all.Length));
        await node.WriteAsync(all, TestContext.CancellationToken);
        CollectionAssert.AreEqual(all, await ReadAsync(host, all.Length));
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task TheOtherEndMayCloseAndOpenAgain()
    {
        await using PseudoTerminal node = PseudoTerminal.Open();
        for (int round = 0; round < 3; round++)
        {
            await using SerialPortLink host = SerialPortLink.Open(node.Path);
            await host.WriteAsync("one"u8.ToArray(), TestContext.CancellationToken);
            Assert.AreEqual("one", Encoding.ASCII.GetString(await ReadAsync(node, 3)));
            await node.WriteAsync("two"u8.ToArray(), TestContext.CancellationToken);
            Assert.AreEqual("two", Encoding.ASCII.GetString(await ReadAsync(host, 3)));
        }
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task WhatWasReceivedBeforeTheOpeningIsDiscarded()
    {
        await using PseudoTerminal node = PseudoTerminal.Open();
        await node.WriteAsync("stale"u8.ToArray(), TestContext.CancellationToken);
        await using SerialPortLink host = SerialPortLink.Open(node.Path);
        await node.WriteAsync("fresh"u8.ToArray(), TestContext.CancellationToken);

        Assert.AreEqual("fresh", Encoding.ASCII.GetString(await ReadAsync(host, 5)));
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task WhatNobodyReadsIsLostAndHoldsNothingUp()
    {
        await using PseudoTerminal node = PseudoTerminal.Open();
        for (int piece = 0; piece < 1000; piece++)
        {
            await node.WriteAsync(_buffer, TestContext.CancellationToken);
        }

        await using SerialPortLink host = SerialPortLink.Open(node.Path);
        await node.WriteAsync("fresh"u8.ToArray(), TestContext.CancellationToken);

        string heard = "";
        while (!heard.EndsWith("fresh", StringComparison.Ordinal))
        {
            heard += Encoding.ASCII.GetString(await ReadAsync(host, 1));
        }
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task APortThatGoesAwayIsTold()
    {
        PseudoTerminal node = PseudoTerminal.Open();
        await using SerialPortLink host = SerialPortLink.Open(node.Path);
        Task<int> reading = host.ReadAsync(_buffer, TestContext.CancellationToken).AsTask();

        await node.DisposeAsync();

        LinkException exception = await Assert.ThrowsExactlyAsync<LinkException>(() => reading);
        StringAssert.Contains(exception.Message, node.Path);
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task ClosingEndsAReaderThatWaits()
    {
        await using PseudoTerminal node = PseudoTerminal.Open();
        SerialPortLink host = SerialPortLink.Open(node.Path);
        Task<int> reading = host.ReadAsync(_buffer, TestContext.CancellationToken).AsTask();

        await host.DisposeAsync();

        Assert.AreEqual(0, await reading);
        await Assert.ThrowsExactlyAsync<ObjectDisposedException>(() => host.WriteAsync(_buffer, TestContext.CancellationToken).AsTask());
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task APortBelongsToOneProgram()
    {
        await using PseudoTerminal node = PseudoTerminal.Open();
        await using SerialPortLink host = SerialPortLink.Open(node.Path);

        PortException exception = Assert.ThrowsExactly<PortException>(() => SerialPortLink.Open(node.Path));

        Assert.AreEqual(PortProblem.Busy, exception.Problem);
        StringAssert.Contains(exception.Message, "Close the other program");
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    [DataRow(9_600)]
    [DataRow(115_200)]
    [DataRow(921_600)]
    [DataRow(1_234_567)]
    public async Task EverySpeedCanBeSet(int baud)
    {
        await using PseudoTerminal node = PseudoTerminal.Open();
        await using SerialPortLink host = SerialPortLink.Open(node.Path, baud);

        Assert.AreEqual(node.Path, host.Name);
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task ASessionPushesAndPullsOverIt()
    {
        await using PseudoTerminal terminal = PseudoTerminal.Open();
        using var node = new FakeNode(TimeProvider.System);
        Task toNode = PassAsync(terminal, node.Link);
        Task toHost = PassAsync(node.Link, terminal);
        await using (SerialPortLink host = SerialPortLink.Open(terminal.Path))
        {
            await using NodeSession session = await NodeSession.OpenAsync(host, cancellation: TestContext.CancellationToken);
            var transfer = new BankTransfer(session);
            string[] bank = [.. Enumerable.Range(0, 100).Select(number => $"cue cue-{number:000} priority 4")];

            await transfer.PushAsync(bank, cancellation: TestContext.CancellationToken);
            IReadOnlyList<string> pulled = await transfer.PullAsync(TestContext.CancellationToken);
            await session.CloseAsync(TestContext.CancellationToken);

            CollectionAssert.AreEqual(bank, pulled.ToArray());
        }

        await terminal.DisposeAsync();
        await node.Link.DisposeAsync();
        await Task.WhenAll(toNode, toHost);
    }

    private static async Task PassAsync(IByteLink from, IByteLink to)
    {
        byte[] buffer = new byte[512];
        for (int count = await from.ReadAsync(buffer); count > 0; count = await from.ReadAsync(buffer))
        {
            await to.WriteAsync(buffer.AsMemory(0, count));
        }
    }

    private async Task<byte[]> ReadAsync(IByteLink link, int count)
    {
        List<byte> bytes = [];
        while (bytes.Count < count)
        {
            bytes.AddRange(_buffer[..await link.ReadAsync(_buffer, TestContext.CancellationToken)]);
        }

        return [.. bytes];
    }
}
