using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sessions;

[TestClass]
public sealed class DataLineTests
{
    [TestMethod]
    [DataRow(0)]
    [DataRow(2)]
    [DataRow(4)]
    public void ALostDataLineIsNoticedAndAllAreAskedForAgain(int index) => Virtual.Run(async (node, session) =>
    {
        node.Outgoing = LineFilter.Lose(" = ", index);

        Reply reply = await session.SendAsync("dump");

        CollectionAssert.AreEqual(FakeVerbs.Standard().Lines.ToArray(), reply.DataLines.ToArray());
        Assert.AreEqual(1, session.Counts.Repeats);
    });

    [TestMethod]
    public void ADamagedDataLineIsALostOne() => Virtual.Run(async (node, session) =>
    {
        node.Outgoing = LineFilter.Damage("= cue");

        Reply reply = await session.SendAsync("dump");

        CollectionAssert.AreEqual(FakeVerbs.Standard().Lines.ToArray(), reply.DataLines.ToArray());
    });

    [TestMethod]
    public void LinesOfTwoAnswersNeverMix() => Virtual.Run(async (node, session) =>
    {
        // The first answer comes late and without its end, the second without one of its lines: together they would have the right count.
        node.Slowness = new SessionOptions().LongTimeout + TimeSpan.FromMilliseconds(1);
        Func<string, string?> end = LineFilter.Lose(" ok lines");
        Func<string, string?> line = LineFilter.Lose("= cue", index: 1);
        node.Outgoing = text =>
        {
            node.Slowness = TimeSpan.Zero;
            return end(text) is { } passed ? line(passed) : null;
        };

        Reply reply = await session.SendAsync("dump");

        CollectionAssert.AreEqual(FakeVerbs.Standard().Lines.ToArray(), reply.DataLines.ToArray());
        Assert.IsGreaterThanOrEqualTo(2, session.Counts.Repeats);
    });

    [TestMethod]
    public void WhereLinesAreLostEachTimeTheRequestIsGivenUp() => Virtual.Run(async (node, session) =>
    {
        node.Outgoing = LineFilter.LoseAll("= cue");

        await Failure.OfAsync<LinkTimeoutException>(() => session.SendAsync("dump"));
    });
}
