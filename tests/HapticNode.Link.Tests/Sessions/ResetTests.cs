using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sessions;

[TestClass]
public sealed class ResetTests
{
    [TestMethod]
    public void AResetBetweenRequestsIsToldToTheNextOneThatChangesSomething() => Virtual.Run(async (node, session) =>
    {
        await session.SendAsync("set theme gain 50");
        node.Reset();
        await Task.Delay(TimeSpan.FromMilliseconds(1), session.Time);

        NodeResetException exception = await Failure.OfAsync<NodeResetException>(() => session.SendAsync("save"));

        Assert.AreEqual("save", exception.Request);
        Assert.DoesNotContain("save", node.CarriedOut, "What was to be saved is not there any more.");
    });

    [TestMethod]
    public void AGreetingBehindTheRestOfALineThatTheResetCutOffIsHeard() => Virtual.Run(async (node, session) =>
    {
        List<string> notices = [];
        session.NoticeReceived += line => notices.Add(line.Words[0]);
        node.Say("! dirty t=17 *0A");
        node.Reset(announces: false);
        node.Hello();
        await Task.Delay(TimeSpan.FromMilliseconds(1), session.Time);

        CollectionAssert.AreEqual(new[] { "hello" }, notices);
        await Failure.OfAsync<NodeResetException>(() => session.SendAsync("play click"));
    });

    [TestMethod]
    public void ItIsToldOnceAndThenTheSessionGoesOn() => Virtual.Run(async (node, session) =>
    {
        node.Reset();
        await Failure.OfAsync<NodeResetException>(() => session.SendAsync("play click"));

        Assert.IsTrue((await session.SendAsync("play click")).Ok);

        Assert.IsTrue(node.IsChecked);
        Assert.AreEqual(1, session.Counts.Resets);
    });

    [TestMethod]
    public void ARequestThatOnlyReadsIsAskedAgainAndTheResetIsToldLater() => Virtual.Run(async (node, session) =>
    {
        node.Outgoing = LineFilter.Change("= cue", _ => Reset(node));

        Reply reply = await session.SendAsync("dump");

        Assert.HasCount(FakeVerbs.Standard().Lines.Count, reply.DataLines);
        await Failure.OfAsync<NodeResetException>(() => session.SendAsync("save"));
    });

    [TestMethod]
    public void ARequestThatIsOnItsWayThenIsNotRepeated() => Virtual.Run(async (node, session) =>
    {
        node.Incoming = LineFilter.Change("play click", _ => Reset(node));

        await Failure.OfAsync<NodeResetException>(() => session.SendAsync("play click"));

        Assert.AreEqual(0, node.State.PlayedCues);
    });

    [TestMethod]
    public void TheIdentityIsThatAfterTheReset() => Virtual.Run(async (node, session) =>
    {
        await session.SendAsync("set theme gain 50");
        Assert.IsTrue((await session.IdentifyAsync()).IsDirty);
        node.Reset();
        await Failure.OfAsync<NodeResetException>(() => session.SendAsync("play click"));

        Assert.IsFalse(session.Identity.IsDirty);
    });

    [TestMethod]
    public void AResetWhoseBannerIsLostIsNoticedByTheClock() => Virtual.Run(async (node, time) =>
    {
        await Task.Delay(TimeSpan.FromSeconds(10), time);
        await using NodeSession session = await NodeSession.OpenAsync(node.Link, time: time);
        await session.SendAsync("set theme gain 50");
        node.Reset(announces: false);

        await session.IdentifyAsync();

        Assert.AreEqual(1, session.Counts.Resets);
        await Failure.OfAsync<NodeResetException>(() => session.SendAsync("save"));
    });

    [TestMethod]
    public void TheBannerIsANotice() => Virtual.Run(async (node, session) =>
    {
        List<string> heard = [];
        session.NoticeReceived += line => heard.Add(line.Words[0]);
        node.Reset();

        await session.IdentifyAsync();

        CollectionAssert.AreEqual(new[] { "hello" }, heard);
    });

    private static string? Reset(FakeNode node)
    {
        node.Reset();
        return null;
    }
}
