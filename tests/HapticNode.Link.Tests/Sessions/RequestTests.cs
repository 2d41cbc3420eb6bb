using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sessions;

[TestClass]
public sealed class RequestTests
{
    [TestMethod]
    public void AnOkIsReturnedWithItsFields() => Virtual.Run(async (node, session) =>
    {
        Reply reply = await session.SendAsync("save");

        Assert.IsTrue(reply.Ok);
        Assert.AreEqual("2", reply.Fields["generation"]);
        Assert.AreEqual("ok generation=2", reply.ToString());
    });

    [TestMethod]
    public void AnErrorIsReturnedAndNotThrown() => Virtual.Run(async (node, session) =>
    {
        Reply reply = await session.SendAsync("set theme gain 9999");

        Assert.IsFalse(reply.Ok);
        Assert.AreEqual(3, reply.Code);
        Assert.AreEqual("14", reply.Fields["column"]);
        Assert.AreEqual("out of range", reply.Text);
        Assert.AreEqual("err 3 column=14 range=0..2000 out of range", reply.ToString());
    });

    [TestMethod]
    public void DataLinesComeWithTheReply() => Virtual.Run(async (node, session) =>
    {
        Reply reply = await session.SendAsync("dump");

        CollectionAssert.AreEqual(FakeVerbs.Standard().Lines.ToArray(), reply.DataLines.ToArray());
    });

    [TestMethod]
    public void RequestsThatAreMadeAtOnceAreSentOneAfterTheOther() => Virtual.Run(async (node, session) =>
    {
        node.Slowness = TimeSpan.FromMilliseconds(10);

        Reply[] replies = await Task.WhenAll(Enumerable.Range(0, 5).Select(number => session.SendAsync($"set theme gain {number}")));

        Assert.IsTrue(replies.All(reply => reply.Ok));
        Assert.HasCount(5, node.Received);
        Assert.AreEqual(0, session.Counts.Repeats);
    });

    [TestMethod]
    public void MoreRequestsThanThereAreNumbersAreAllCarriedOut() => Virtual.Run(async (node, session) =>
    {
        for (int number = 0; number < 250; number++)
        {
            await session.SendAsync("play click");
        }

        Assert.AreEqual(250, node.State.PlayedCues);
    });

    [TestMethod]
    public void AHundredRequestsTakeNoTimeOfTheirOwn()
    {
        TimeSpan taken = Virtual.Run(async (node, session) =>
        {
            for (int number = 0; number < 100; number++)
            {
                await session.SendAsync("set theme gain 50");
            }
        });

        Assert.AreEqual(TimeSpan.Zero, taken);
    }

    [TestMethod]
    public void NoticesAndTelemetryGoToTheirHandlersAlsoInTheMiddleOfAReply() => Virtual.Run(async (node, session) =>
    {
        List<string> heard = [];
        session.NoticeReceived += line => heard.Add(line.Text);
        session.TelemetryReceived += line => heard.Add(line.Text);
        node.Outgoing = LineFilter.Change("= cue", line =>
        {
            node.SendAsynchronously("! dirty t=5");
            node.SendAsynchronously("~ edge ok 1 t=6");
            return line;
        });

        Reply reply = await session.SendAsync("dump");

        Assert.HasCount(FakeVerbs.Standard().Lines.Count, reply.DataLines);
        CollectionAssert.AreEqual(new[] { "dirty t=5", "edge ok 1 t=6" }, heard);
    });

    [TestMethod]
    public void AnAsynchronousLineWithoutItsChecksumIsNotBelieved() => Virtual.Run(async (node, session) =>
    {
        List<ReplyLine> heard = [];
        session.NoticeReceived += heard.Add;
        node.SendLine("! fault stop t=5");
        node.SendLine(LineCheck.Append("! fault stop t=5").Replace("t=5", "t=6"));

        await session.SendAsync("id");

        Assert.IsEmpty(heard);
        Assert.AreEqual(1, session.Counts.NoiseLines);
        Assert.AreEqual(1, session.Counts.DamagedLines);
    });

    [TestMethod]
    public void ARequestThatCannotBeSentIsNotSent() => Virtual.Run(async (node, session) =>
    {
        await Failure.OfAsync<ArgumentException>(() => session.SendAsync("play\nclick"));

        Assert.IsEmpty(node.Received);
    });

    [TestMethod]
    public void WaitingForAReplyCanBeEndedAndTheNextRequestWorks() => Virtual.Run(async (node, session) =>
    {
        node.Outgoing = LineFilter.LoseAll("ok");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100), session.Time);
        await Failure.OfAsync<OperationCanceledException>(() => session.SendAsync("play click", cancellation.Token));
        node.Outgoing = line => line;

        Assert.IsTrue((await session.SendAsync("play click")).Ok);
    });

    [TestMethod]
    public void AfterTheLinkIsGoneEveryRequestSaysSo() => Virtual.Run(async (node, session) =>
    {
        node.Slowness = TimeSpan.FromMilliseconds(100);
        Task<Reply> waiting = session.SendAsync("play click");
        await node.Link.DisposeAsync();

        await Failure.OfAsync<LinkException>(() => waiting);
        await Failure.OfAsync<LinkException>(() => session.SendAsync("play click"));
    });
}
