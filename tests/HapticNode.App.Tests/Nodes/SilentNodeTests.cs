using HapticNode.App.Nodes;
using HapticNode.Link.Sessions;

namespace HapticNode.App.Tests.Nodes;

/// <summary>A node that stops answering while its link stays open, as behind a cable that fell out of the board's side.</summary>
[TestClass]
public sealed class SilentNodeTests
{
    // A hundred times as fast as a watch.
    private const int Faster = 100;

    [TestMethod]
    public async Task ItIsLostThoughNobodySaysSo()
    {
        NodeLink link = await NodeLink.OpenAsync("sim:");
        NodeConnection connection = await NodeConnection.OpenAsync(link, new SessionOptions { Retries = 1 });
        await using var follower = new NodeFollower(connection, _ => throw new InvalidOperationException("It may not be tried."), ["watch events 500"], TimeSpan.Zero, new FastTime());
        await using IAsyncEnumerator<NodeNews> news = follower.FollowAsync(CancellationToken.None).GetAsyncEnumerator();

        Assert.IsTrue(await news.MoveNextAsync());
        Assert.IsInstanceOfType<NodeNews.Watched>(news.Current);
        await link.Simulator!.DisposeAsync();
        Assert.IsTrue(await news.MoveNextAsync());
        Assert.AreEqual("The node does not answer any more.", Assert.IsInstanceOfType<NodeNews.Lost>(news.Current).Reason);
        Assert.IsTrue(await news.MoveNextAsync());
        Assert.IsInstanceOfType<NodeNews.GivenUp>(news.Current);
    }

    [TestMethod]
    public async Task OneThatHasNothingToSayIsNotLost()
    {
        NodeConnection connection = await NodeConnection.OpenAsync(await NodeLink.OpenAsync("sim:"));
        await using var follower = new NodeFollower(connection, _ => throw new InvalidOperationException("It may not be tried."), [], TimeSpan.Zero, new FastTime());
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        List<NodeNews> told = [];
        await foreach (NodeNews news in follower.FollowAsync(end.Token))
        {
            told.Add(news);
        }

        Assert.IsInstanceOfType<NodeNews.Watched>(told.Single());
    }

    private sealed class FastTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(
            callback, state, dueTime > TimeSpan.Zero ? dueTime / Faster : dueTime, period);
    }
}
