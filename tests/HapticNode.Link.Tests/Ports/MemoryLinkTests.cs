namespace HapticNode.Link.Tests.Ports;

[TestClass]
public sealed class MemoryLinkTests
{
    private readonly byte[] _buffer = new byte[16];

    [TestMethod]
    public async Task WhatOneEndSendsTheOtherReceives()
    {
        (MemoryLink host, MemoryLink node) = MemoryLink.CreatePair();
        await host.WriteAsync(new byte[] { 1, 2 });
        await node.WriteAsync(new byte[] { 3 });

        Assert.AreEqual(2, await node.ReadAsync(_buffer));
        CollectionAssert.AreEqual(new byte[] { 1, 2 }, _buffer[..2]);
        Assert.AreEqual(1, await host.ReadAsync(_buffer));
        Assert.AreEqual(3, _buffer[0]);
    }

    [TestMethod]
    public async Task AReaderWaitsForBytes()
    {
        (MemoryLink host, MemoryLink node) = MemoryLink.CreatePair();
        ValueTask<int> reading = node.ReadAsync(_buffer);
        Assert.IsFalse(reading.IsCompleted);

        await host.WriteAsync(new byte[] { 7 });

        Assert.AreEqual(1, await reading);
    }

    [TestMethod]
    public async Task MoreBytesThanAreReadAtOnceKeepTheirOrder()
    {
        (MemoryLink host, MemoryLink node) = MemoryLink.CreatePair();
        byte[] sent = [.. Enumerable.Range(0, 10_000).Select(number => (byte)number)];
        List<byte> received = [];
        for (int start = 0; start < sent.Length; start += 1000)
        {
            await host.WriteAsync(sent.AsMemory(start, 1000));
            received.AddRange(_buffer[..await node.ReadAsync(_buffer)]);
        }

        while (received.Count < sent.Length)
        {
            received.AddRange(_buffer[..await node.ReadAsync(_buffer)]);
        }

        CollectionAssert.AreEqual(sent, received);
    }

    [TestMethod]
    public async Task WaitingCanBeEndedAndReadingWorksAfterwards()
    {
        (MemoryLink host, MemoryLink node) = MemoryLink.CreatePair();
        using var cancellation = new CancellationTokenSource();
        Task<int> reading = node.ReadAsync(_buffer, cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsExactlyAsync<OperationCanceledException>(() => reading);

        await host.WriteAsync(new byte[] { 7 });

        Assert.AreEqual(1, await node.ReadAsync(_buffer));
    }

    [TestMethod]
    public async Task ClosingOneEndEndsTheReadersOfBothOnceAllIsRead()
    {
        (MemoryLink host, MemoryLink node) = MemoryLink.CreatePair();
        await host.WriteAsync(new byte[] { 7 });
        await host.DisposeAsync();

        Assert.AreEqual(1, await node.ReadAsync(_buffer));
        Assert.AreEqual(0, await node.ReadAsync(_buffer));
        Assert.AreEqual(0, await host.ReadAsync(_buffer));
    }
}
