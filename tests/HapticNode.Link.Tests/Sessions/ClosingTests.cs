using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sessions;

[TestClass]
public sealed class ClosingTests
{
    [TestMethod]
    public void ClosingPutsTheNodeBackToTheTypedForm() => Virtual.Run(async (node, session) =>
    {
        await session.CloseAsync();

        Assert.IsFalse(node.IsChecked);
        Assert.HasCount(1, node.Received);
    });

    [TestMethod]
    public void ALostReplyToTheEndDoesNotLeaveASessionOpen() => Virtual.Run(async (node, session) =>
    {
        node.Outgoing = LineFilter.Lose(" ok");

        await session.CloseAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(1), session.Time);

        Assert.IsFalse(node.IsChecked);
    });

    [TestMethod]
    public void ClosingAfterAResetLeavesNoSessionOpen() => Virtual.Run(async (node, session) =>
    {
        node.Reset();

        await session.CloseAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(1), session.Time);

        Assert.IsFalse(node.IsChecked);
    });

    [TestMethod]
    public void ANodeThatIsGoneDoesNotHinderClosing() => Virtual.Run(async (node, session) =>
    {
        node.IsDead = true;

        await session.CloseAsync();
    });

    [TestMethod]
    public void TheLinkStaysOpenForAnotherSession() => Virtual.Run(async (node, time) =>
    {
        await using (NodeSession first = await NodeSession.OpenAsync(node.Link, time: time))
        {
            await first.CloseAsync();
        }

        await using NodeSession second = await NodeSession.OpenAsync(node.Link, time: time);

        Assert.IsTrue((await second.SendAsync("play click")).Ok);
    });
}
