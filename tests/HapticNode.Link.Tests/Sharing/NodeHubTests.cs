using HapticNode.Link.Sessions;
using HapticNode.Link.Sharing;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sharing;

[TestClass]
public sealed class NodeHubTests
{
    [TestMethod]
    public void SeveralProgramsAskOneNodeAndEachHasItsOwnAnswers() => Virtual.Run(async (node, time) =>
    {
        await using NodeHub hub = await NodeHub.StartAsync(node.Link, time: time);
        await using NodeSession one = await NodeSession.OpenAsync(hub.Connect(), time: time);
        await using NodeSession other = await NodeSession.OpenAsync(hub.Connect(), time: time);
        node.CarriedOut.Clear();

        Task<Reply>[] replies = [one.SendAsync("play click"), other.SendAsync("set theme gain 50"), one.SendAsync("dump")];
        Assert.IsTrue((await replies[0]).Ok);
        Assert.IsTrue((await replies[1]).Ok);
        Assert.IsGreaterThan(0, (await replies[2]).DataLines.Count);
        Assert.AreEqual(1, node.CarriedOut.Count(request => request == "play click"));
    });

    [TestMethod]
    public void TheEndOfOneProgramLeavesTheSessionOfTheOthers() => Virtual.Run(async (node, time) =>
    {
        await using NodeHub hub = await NodeHub.StartAsync(node.Link, time: time);
        await using NodeSession one = await NodeSession.OpenAsync(hub.Connect(), time: time);
        IByteLink link = hub.Connect();
        await using (NodeSession other = await NodeSession.OpenAsync(link, time: time))
        {
            await other.CloseAsync();
        }

        await link.DisposeAsync();
        Assert.IsTrue((await one.SendAsync("play click")).Ok);
        Assert.IsTrue(node.IsChecked);
    });

    [TestMethod]
    public void AResetIsToldToEachProgramOnce() => Virtual.Run(async (node, time) =>
    {
        await using NodeHub hub = await NodeHub.StartAsync(node.Link, time: time);
        await using NodeSession one = await NodeSession.OpenAsync(hub.Connect(), time: time);
        await using NodeSession other = await NodeSession.OpenAsync(hub.Connect(), time: time);
        node.Reset();
        await Task.Delay(TimeSpan.FromMilliseconds(5), time);

        await Failure.OfAsync<NodeResetException>(() => one.SendAsync("save"));
        await Failure.OfAsync<NodeResetException>(() => other.SendAsync("play click"));
        Assert.IsTrue((await one.SendAsync("play click")).Ok);
        Assert.IsTrue((await other.SendAsync("play click")).Ok);
    });

    [TestMethod]
    public void AProgramThatTakesNoteOfAResetGoesOnAndIsGreetedOnce() => Virtual.Run(async (node, time) =>
    {
        await using NodeHub hub = await NodeHub.StartAsync(node.Link, time: time);
        await using NodeSession one = await NodeSession.OpenAsync(hub.Connect(), time: time);
        int greetings = 0;
        one.NoticeReceived += line => greetings += line.TellsStart ? 1 : 0;
        node.Reset();
        await Task.Delay(TimeSpan.FromMilliseconds(5), time);

        Assert.IsTrue(await one.TakeNoteOfResetAsync());
        Assert.IsTrue((await one.SendAsync("set theme gain 50")).Ok);
        Assert.IsTrue((await one.SendAsync("play click")).Ok);
        Assert.IsFalse(await one.TakeNoteOfResetAsync());
        Assert.AreEqual(1, greetings);
    });

    [TestMethod]
    public void WhileOneUploadsTheOthersChangeNothing() => Virtual.Run(async (node, time) =>
    {
        await using NodeHub hub = await NodeHub.StartAsync(node.Link, time: time);
        await using NodeSession one = await NodeSession.OpenAsync(hub.Connect(), time: time);
        await using NodeSession other = await NodeSession.OpenAsync(hub.Connect(), time: time);
        Assert.IsTrue((await one.SendAsync("begin")).Ok);
        Assert.AreEqual(43, (await other.SendAsync("theme gain 50")).Code);
        Assert.IsTrue((await other.SendAsync("id")).Ok);
        Assert.IsTrue((await one.SendAsync("abort")).Ok);
        Assert.IsTrue((await other.SendAsync("set theme gain 50")).Ok);
    });

    [TestMethod]
    public void WhereTheNodeGoesEveryProgramSeesItsLinkEnd() => Virtual.Run(async (node, time) =>
    {
        NodeHub hub = await NodeHub.StartAsync(node.Link, time: time);
        await using NodeSession one = await NodeSession.OpenAsync(hub.Connect(), time: time);
        await node.Link.DisposeAsync();
        await one.Ended;
        Assert.IsNotNull(one.EndReason);
    });
}
