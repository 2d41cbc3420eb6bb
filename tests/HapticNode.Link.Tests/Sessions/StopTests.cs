using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sessions;

[TestClass]
public sealed class StopTests
{
    [TestMethod]
    public void AStopDoesNotWaitForARequestThatIsOnItsWay() => Virtual.Run(async (node, session) =>
    {
        node.Incoming = LineFilter.LoseAll("play click");
        Task<Reply> playing = session.SendAsync("play click");

        await session.StopAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(1), session.Time);

        Assert.AreEqual("stop", node.State.Fault);
        Assert.IsFalse(playing.IsCompleted);
        await Failure.OfAsync<LinkTimeoutException>(() => playing);
    });

    [TestMethod]
    public void ARequestThatTheStopTookAwayIsRepeatedAndRefused() => Virtual.Run(async (node, session) =>
    {
        node.Incoming = LineFilter.Lose("play click");
        Task<Reply> playing = session.SendAsync("play click");
        await session.StopAsync();

        Assert.AreEqual(32, (await playing).Code);
    });

    [TestMethod]
    public void AStopArrivesThoughAByteIsLost() => Virtual.Run(async (node, time) =>
    {
        await using var link = new DroppingLink(node.Link);
        await using NodeSession session = await NodeSession.OpenAsync(link, time: time);
        link.DropsNextByte = true;

        await session.StopAsync();
        await session.IdentifyAsync();

        Assert.AreEqual("stop", session.Identity.Fault);
    });

    private sealed class DroppingLink(IByteLink inner) : IByteLink
    {
        public bool DropsNextByte { get; set; }

        public string Name => inner.Name;

        public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default) => inner.ReadAsync(buffer, cancellation);

        public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
        {
            ReadOnlyMemory<byte> rest = DropsNextByte ? bytes[1..] : bytes;
            DropsNextByte = false;
            return inner.WriteAsync(rest, cancellation);
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
