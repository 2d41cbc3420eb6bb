using HapticNode.Link.Sessions;
using HapticNode.Link.FaultInjection;

namespace HapticNode.Link.Tests.Support;

/// <summary>Runs tests in virtual time.</summary>
internal static class Virtual
{
    /// <summary>Runs a test against a node to which no session is open yet.</summary>
    internal static TimeSpan Run(Func<FakeNode, VirtualTimeProvider, Task> test)
    {
        var time = new VirtualTimeProvider();
        time.Run(async () =>
        {
            using var node = new FakeNode(time);
            await test(node, time);
            if (node.Running.IsFaulted)
            {
                await node.Running;
            }
        });
        return time.Elapsed;
    }

    /// <summary>Runs a test with an open session.</summary>
    /// <returns>How long the test took, from the open session on.</returns>
    internal static TimeSpan Run(Func<FakeNode, NodeSession, Task> test)
    {
        TimeSpan opened = TimeSpan.Zero;
        return Run(async (node, time) =>
        {
            await using NodeSession session = await NodeSession.OpenAsync(node.Link, time: time);
            opened = time.Elapsed;
            node.Received.Clear();
            node.CarriedOut.Clear();
            await test(node, session);
        }) - opened;
    }
}
