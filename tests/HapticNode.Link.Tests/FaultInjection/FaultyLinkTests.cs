using HapticNode.Link.FaultInjection;

namespace HapticNode.Link.Tests.FaultInjection;

[TestClass]
public sealed class FaultyLinkTests
{
    private static readonly byte[] s_sent = [.. Enumerable.Range(0, 20_000).Select(number => (byte)(number % 251))];

    [TestMethod]
    public void TheSameSeedMakesTheSameFaults()
    {
        FaultOptions options = new() { Seed = 7 };

        CollectionAssert.AreEqual(Pass(options, out _), Pass(options, out _));
        CollectionAssert.AreNotEqual(Pass(options, out _), Pass(options with { Seed = 8 }, out _));
    }

    [TestMethod]
    [DataRow(FaultKind.Drop, -1)]
    [DataRow(FaultKind.Duplicate, 1)]
    [DataRow(FaultKind.Insert, 1)]
    [DataRow(FaultKind.Flip, 0)]
    [DataRow(FaultKind.Stall, 0)]
    [DataRow(FaultKind.Reset, 0)]
    public void EachFaultChangesTheLengthAsItShould(FaultKind kind, int change)
    {
        byte[] received = Pass(Only(kind), out FaultCounts counts);

        Assert.IsGreaterThan(50, counts.Total);
        Assert.AreEqual(counts.Total, counts[kind]);
        Assert.HasCount((int)(s_sent.Length + (change * counts.Total)), received);
    }

    [TestMethod]
    public void AFlipInvertsOneBit()
    {
        byte[] received = Pass(Only(FaultKind.Flip), out FaultCounts counts);

        int bits = s_sent.Zip(received, (sent, got) => int.PopCount(sent ^ got)).Sum();

        Assert.AreEqual(counts.Total, bits);
    }

    [TestMethod]
    public void AStallTakesTimeAndChangesNoByte()
    {
        var time = new VirtualTimeProvider();

        byte[] received = Pass(Only(FaultKind.Stall), out _, time);

        CollectionAssert.AreEqual(s_sent, received);
        Assert.IsGreaterThan(TimeSpan.FromSeconds(10), time.Elapsed);
    }

    [TestMethod]
    public void AResetIsPassedOn()
    {
        int resets = 0;

        Pass(Only(FaultKind.Reset), out FaultCounts counts, reset: () => resets++);

        Assert.AreEqual(counts.Total, resets);
    }

    [TestMethod]
    public void APausedLinkIsAGoodOne()
    {
        byte[] received = Pass(new FaultOptions(), out FaultCounts counts, isPaused: true);

        CollectionAssert.AreEqual(s_sent, received);
        Assert.AreEqual(0, counts.Total);
    }

    private static FaultOptions Only(FaultKind kind) => new() { Weights = new Dictionary<FaultKind, int> { [kind] = 1 } };

    private static byte[] Pass(FaultOptions options, out FaultCounts counts, VirtualTimeProvider? time = null, Action? reset = null, bool isPaused = false)
    {
        time ??= new VirtualTimeProvider();
        List<byte> received = [];
        FaultCounts? counted = null;
        time.Run(async () =>
        {
            (MemoryLink host, MemoryLink node) = MemoryLink.CreatePair();
            await using var link = new FaultyLink(host, options, time, reset) { IsPaused = isPaused };
            counted = link.Counts;
            await link.WriteAsync(s_sent);
            await Task.Delay(TimeSpan.FromHours(1), time);
            byte[] buffer = new byte[2 * s_sent.Length];
            received.AddRange(buffer[..await node.ReadAsync(buffer)]);
        });
        counts = counted!;
        return [.. received];
    }
}
