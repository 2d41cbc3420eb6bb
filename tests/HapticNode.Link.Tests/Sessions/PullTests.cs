using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sessions;

[TestClass]
public sealed class PullTests
{
    [TestMethod]
    public void TheDraftArrives() => Virtual.Run(async (node, session) =>
    {
        IReadOnlyList<string> lines = await new BankTransfer(session).PullAsync();

        CollectionAssert.AreEqual(node.State.Draft.Lines.ToArray(), lines.ToArray());
    });

    [TestMethod]
    public void ALineThatWasDamagedUnderARightChecksumIsNotBelieved() => Virtual.Run(async (node, session) =>
    {
        node.Outgoing = LineFilter.Change("= cue", line =>
        {
            Assert.AreEqual(CheckVerdict.Right, LineCheck.Split(line, out string body));
            return LineCheck.Append(body.Replace("priority 5", "priority 6"));
        });

        IReadOnlyList<string> lines = await new BankTransfer(session).PullAsync();

        CollectionAssert.AreEqual(node.State.Draft.Lines.ToArray(), lines.ToArray());
        Assert.HasCount(2, node.CarriedOut);
    });
}
