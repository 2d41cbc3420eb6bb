using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sessions;

[TestClass]
public sealed class OpeningTests
{
    [TestMethod]
    public void TheNodeSaysWhatItIs() => Virtual.Run(async (node, time) =>
    {
        await using NodeSession session = await NodeSession.OpenAsync(node.Link, time: time);

        Assert.AreEqual("panel-a", session.Identity.Board);
        Assert.AreEqual("0.2.0", session.Identity.Firmware);
        Assert.AreEqual("ESP32", session.Identity.Chip);
        Assert.AreEqual(0x00C0FFEEu, session.Identity.Schema);
        Assert.AreEqual(FakeVerbs.Standard().Checksum, session.Identity.Bank);
        Assert.AreEqual(1, session.Identity.Generation);
        Assert.AreEqual("none", session.Identity.Fault);
        Assert.IsFalse(session.Identity.IsDirty);
        Assert.IsTrue(node.IsChecked);
    });

    [TestMethod]
    public void HalfALineThatSomebodyTypedDoesNotSpoilTheFirstRequest() => Virtual.Run(async (node, time) =>
    {
        await node.Link.WriteAsync("play cl"u8.ToArray());

        await using NodeSession session = await NodeSession.OpenAsync(node.Link, time: time);

        Assert.AreEqual(0, session.Counts.Repeats);
    });

    [TestMethod]
    public void ANodeThatIsResetByTheOpeningIsAwaited() => Virtual.Run(async (node, time) =>
    {
        node.IsDead = true;
        node.Say(FakeNode.BootNoise);
        using ITimer start = time.CreateTimer(_ => Start(node), null, TimeSpan.FromSeconds(2.1), Timeout.InfiniteTimeSpan);

        await using NodeSession session = await NodeSession.OpenAsync(node.Link, time: time);

        Assert.AreEqual(TimeSpan.FromSeconds(2.1), time.Elapsed, "The banner is answered at once.");
        Assert.AreEqual(1, session.Counts.Resets, "All that is said at a start is one start.");
        Assert.IsTrue((await session.SendAsync("play click")).Ok, "A reset before the session is none within it.");
    });

    [TestMethod]
    public void ANodeThatThinksLongerThanTheTimeoutIsUnderstood()
    {
        TimeSpan taken = Virtual.Run(async (node, time) =>
        {
            node.Slowness = TimeSpan.FromMilliseconds(700);

            await using NodeSession session = await NodeSession.OpenAsync(node.Link, time: time);
        });

        Assert.AreEqual(TimeSpan.FromMilliseconds(700), taken);
    }

    [TestMethod]
    public void SilenceIsAnErrorThatSaysWhatToLookAt() => Virtual.Run(async (node, time) =>
    {
        node.IsDead = true;

        LinkTimeoutException exception = await Failure.OfAsync<LinkTimeoutException>(() => NodeSession.OpenAsync(node.Link, time: time));

        StringAssert.Contains(exception.Message, "Nothing answers at memory");
        Assert.AreEqual(new SessionOptions().OpenTimeout, time.Elapsed);
    });

    [TestMethod]
    public void AnotherDeviceIsAnErrorThatShowsWhatItSays() => Virtual.Run(async (node, time) =>
    {
        node.IsDead = true;
        node.Say("GPS ready\n");

        LinkTimeoutException exception = await Failure.OfAsync<LinkTimeoutException>(() => NodeSession.OpenAsync(node.Link, time: time));

        StringAssert.Contains(exception.Message, "'GPS ready'");
    });

    [TestMethod]
    public void AnotherVersionOfTheProtocolIsAnError() => Virtual.Run(async (node, time) =>
    {
        node.State.Protocol = "2";

        LinkException exception = await Failure.OfAsync<LinkException>(() => NodeSession.OpenAsync(node.Link, time: time));

        StringAssert.Contains(exception.Message, "version 2");
    });

    [TestMethod]
    public void AClosedLinkIsAnError() => Virtual.Run(async (node, time) =>
    {
        await node.Link.DisposeAsync();

        LinkException exception = await Failure.OfAsync<LinkException>(() => NodeSession.OpenAsync(node.Link, time: time));

        StringAssert.Contains(exception.Message, "memory was closed");
    });

    [TestMethod]
    public void WaitingForANodeCanBeEnded() => Virtual.Run(async (node, time) =>
    {
        node.IsDead = true;
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(1), time);

        await Failure.OfAsync<OperationCanceledException>(() => NodeSession.OpenAsync(node.Link, time: time, cancellation: cancellation.Token));

        Assert.AreEqual(TimeSpan.FromSeconds(1), time.Elapsed);
    });

    private static void Start(FakeNode node)
    {
        node.IsDead = false;
        node.Hello();
    }
}
