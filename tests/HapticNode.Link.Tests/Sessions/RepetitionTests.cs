using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sessions;

[TestClass]
public sealed class RepetitionTests
{
    private static readonly SessionOptions s_options = new();

    [TestMethod]
    public void ALostRequestIsRepeated()
    {
        TimeSpan taken = Virtual.Run(async (node, session) =>
        {
            node.Incoming = LineFilter.Lose("play click");

            Assert.IsTrue((await session.SendAsync("play click")).Ok);

            Assert.AreEqual(1, node.State.PlayedCues);
        });

        Assert.AreEqual(s_options.Timeout, taken);
    }

    [TestMethod]
    public void ALostReplyIsSentAgainAndNothingIsCarriedOutTwice()
    {
        TimeSpan taken = Virtual.Run(async (node, session) =>
        {
            node.Outgoing = LineFilter.Lose(" ok");

            Assert.IsTrue((await session.SendAsync("play click")).Ok);

            Assert.AreEqual(1, node.State.PlayedCues);
            Assert.AreEqual(1, session.Counts.Repeats);
        });

        Assert.AreEqual(s_options.Timeout, taken);
    }

    [TestMethod]
    public void ADamagedRequestIsRepeatedWithoutWaitingForTheTimeout()
    {
        TimeSpan taken = Virtual.Run(async (node, session) =>
        {
            node.Incoming = LineFilter.Damage("play click");

            Assert.IsTrue((await session.SendAsync("play click")).Ok);

            Assert.AreEqual(1, node.State.PlayedCues);
        });

        Assert.AreEqual(s_options.DamageDelay, taken);
    }

    [TestMethod]
    public void ADamagedReplyIsAskedForWithoutWaitingForTheTimeout()
    {
        TimeSpan taken = Virtual.Run(async (node, session) =>
        {
            node.Outgoing = LineFilter.Damage(" ok");

            Assert.IsTrue((await session.SendAsync("play click")).Ok);

            Assert.AreEqual(1, node.State.PlayedCues);
            Assert.AreEqual(1, session.Counts.DamagedLines);
        });

        Assert.AreEqual(s_options.DamageDelay, taken);
    }

    [TestMethod]
    public void AReplyThatIsDamagedBeyondRecognitionIsAskedForWithoutWaitingToo()
    {
        TimeSpan taken = Virtual.Run(async (node, session) =>
        {
            node.Outgoing = LineFilter.Change(" ok", _ => "ko");

            Assert.IsTrue((await session.SendAsync("play click")).Ok);
        });

        Assert.AreEqual(s_options.DamageDelay, taken);
    }

    [TestMethod]
    public void OnlyTheFirstDamageIsHurriedAfterSoThatABurstOfThemIsOutlasted()
    {
        TimeSpan taken = Virtual.Run(async (node, session) =>
        {
            Func<string, string?> first = LineFilter.Damage("play click");
            Func<string, string?> second = LineFilter.Damage("play click", index: 1);
            node.Incoming = line => second(line) is { } passed ? first(passed) : null;

            Assert.IsTrue((await session.SendAsync("play click")).Ok);
        });

        Assert.AreEqual(s_options.DamageDelay + s_options.Timeout, taken);
    }

    [TestMethod]
    public void ALineEndThatIsLostDoesNotJoinTheRepetitionToTheLine() => Virtual.Run(async (node, session) =>
    {
        await node.Link.WriteAsync("@7 pla"u8.ToArray());

        Assert.IsTrue((await session.SendAsync("play click")).Ok);

        Assert.AreEqual(1, session.Counts.Repeats);
        Assert.AreEqual(1, node.State.PlayedCues);
    });

    [TestMethod]
    public void AReplyThatComesAfterTheTimeoutCountsAndItsCopyDisturbsNothing() => Virtual.Run(async (node, session) =>
    {
        node.Slowness = TimeSpan.FromMilliseconds(700);
        Reply played = await session.SendAsync("play click");
        node.Slowness = TimeSpan.Zero;

        Reply refused = await session.SendAsync("set theme gain 9999");

        Assert.IsTrue(played.Ok);
        Assert.AreEqual(3, refused.Code);
        Assert.AreEqual(1, node.State.PlayedCues);
    });

    [TestMethod]
    public void ANodeThatStaysSilentIsGivenUpAfterAllRepetitions()
    {
        TimeSpan taken = Virtual.Run(async (node, session) =>
        {
            node.Outgoing = LineFilter.LoseAll(" ok");

            LinkTimeoutException exception = await Failure.OfAsync<LinkTimeoutException>(() => session.SendAsync("play click"));

            StringAssert.Contains(exception.Message, "'play click'");
            Assert.HasCount(1 + s_options.Retries, node.Received);
            Assert.AreEqual(1, node.State.PlayedCues);
        });

        Assert.AreEqual(s_options.Timeout * (1 + s_options.Retries), taken);
    }

    [TestMethod]
    public void ASaveMayTakeItsTime() => Virtual.Run(async (node, session) =>
    {
        node.Slowness = TimeSpan.FromSeconds(4);

        Assert.IsTrue((await session.SendAsync("save")).Ok);

        Assert.AreEqual(0, session.Counts.Repeats);
    });
}
