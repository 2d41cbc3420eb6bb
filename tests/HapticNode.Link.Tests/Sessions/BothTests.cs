using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sessions;

[TestClass]
public sealed class BothTests
{
    private const string Edit = "click.lra 12:50";
    private const string Play = "play click";

    [TestMethod]
    public void TheSecondDoesNotWaitForTheReplyToTheFirst()
    {
        TimeSpan together = Virtual.Run(async (node, session) =>
        {
            node.Outgoing = LineFilter.Lose(" ok");
            (Reply first, Reply second) = await session.SendBothAsync(Edit, Play);

            Assert.IsTrue(first.Ok && second.Ok);
            Assert.AreEqual(Edit, node.CarriedOut[0]);
            Assert.AreEqual(Play, node.CarriedOut[1]);
            Assert.AreEqual(1, node.State.PlayedCues);
        });

        Assert.AreEqual(new SessionOptions().Timeout, together);
    }

    [TestMethod]
    public void BothAreCarriedOutOnceInTheirOrder() => Virtual.Run(async (node, session) =>
    {
        _ = await session.SendBothAsync(Edit, Play);

        CollectionAssert.AreEqual(new[] { Edit, Play }, node.CarriedOut);
        Assert.AreEqual(0, session.Counts.Repeats);
        Assert.AreEqual(3, session.Counts.Requests);
    });

    [TestMethod]
    public void EachHasItsOwnReply() => Virtual.Run(async (_, session) =>
    {
        (Reply first, Reply second) = await session.SendBothAsync("set theme gain 9999", Play);

        Assert.AreEqual(3, first.Code);
        Assert.IsTrue(second.Ok);
    });

    [TestMethod]
    [DataRow(Edit)]
    [DataRow(Play)]
    public void ALineThatIsLostIsRepeated(string lost) => Virtual.Run(async (node, session) =>
    {
        node.Incoming = LineFilter.Lose(lost);

        (Reply first, Reply second) = await session.SendBothAsync(Edit, Play);

        Assert.IsTrue(first.Ok && second.Ok);
        CollectionAssert.Contains(node.CarriedOut, Edit);
        Assert.AreEqual(1, node.State.PlayedCues);
    });

    [TestMethod]
    public void AResetIsToldAndWhatFollowsWorks() => Virtual.Run(async (node, session) =>
    {
        node.Incoming = line =>
        {
            if (line.Contains(Edit, StringComparison.Ordinal))
            {
                node.Incoming = next => next;
                node.Reset();
                return null;
            }

            return line;
        };

        NodeResetException reset = await Failure.OfAsync<NodeResetException>(() => session.SendBothAsync(Edit, Play));

        StringAssert.Contains(reset.Message, Edit);
        Assert.IsTrue((await session.SendAsync(Play)).Ok);
    });

    [TestMethod]
    public void WhatCannotBeSentIsRefusedBeforeAnythingIs() => Virtual.Run(async (node, session) =>
    {
        await Failure.OfAsync<ArgumentException>(() => session.SendBothAsync(Edit, " "));

        Assert.IsEmpty(node.Received);
    });
}
