namespace HapticNode.App.PanelTests;

/// <summary>Whoever holds the panel that is tested.</summary>
public interface IPanelTester
{
    /// <summary>Says something, by any thread. A question that waits for its answer stays the last that is said.</summary>
    /// <param name="text">A line.</param>
    public void Tell(string text);

    /// <summary>Asks something. The question is dropped when its answer comes another way.</summary>
    /// <param name="question">The question with its possible answers.</param>
    /// <param name="letters">The letters that are answers, small, <c>q</c> among them; nothing else is one.</param>
    /// <param name="cancellation">Drops it.</param>
    /// <returns>The letter of the answer; <c>q</c> where nobody answers any more.</returns>
    /// <exception cref="OperationCanceledException">It was dropped.</exception>
    public Task<char> AskAsync(string question, string letters, CancellationToken cancellation);
}
