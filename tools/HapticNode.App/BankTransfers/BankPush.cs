using HapticNode.Banks;
using HapticNode.Documents.Problems;
using HapticNode.Link;
using HapticNode.Link.Sessions;

namespace HapticNode.App.BankTransfers;

/// <summary>Carries a <see cref="PushPlan"/> out.</summary>
public static class BankPush
{
    /// <summary>Sends the lines, all or nothing, reads the draft back and compares.</summary>
    /// <param name="session">The session with the node.</param>
    /// <param name="plan">What to send.</param>
    /// <param name="progress">Told of each line that the node has accepted, or null.</param>
    /// <param name="cancellation">Ends it; the draft then is as it was, unless all was sent already.</param>
    /// <returns>A task that ends when the node has the bank as its draft.</returns>
    /// <exception cref="BankException">A line cannot be sent.</exception>
    /// <exception cref="NodeRefusedException">The node refuses a line; the draft is as it was.</exception>
    /// <exception cref="LinkException">The link fails, or the node has something else in the end.</exception>
    public static async Task SendAsync(
        NodeSession session, PushPlan plan, IProgress<TransferProgress>? progress = null, CancellationToken cancellation = default)
    {
        var transfer = new BankTransfer(session);
        try
        {
            await transfer.PushAsync(plan.Lines, progress: progress, cancellation: cancellation);
        }
        catch (ArgumentException exception)
        {
            throw new BankException([new DocumentProblem(plan.Name, 0, 0, "", exception.Message)]);
        }

        BankContent now = BankContent.Of("panel", await transfer.PullAsync(cancellation));
        IReadOnlyList<BankChange> left = BankDifference.Between(now, plan.Next);
        if (left.Count > 0)
        {
            throw new LinkException(
                $"{plan.Name} was sent, but the node has something else: {string.Join(" / ", left.SelectMany(change => change.Removed.Concat(change.Added)))}");
        }
    }
}
