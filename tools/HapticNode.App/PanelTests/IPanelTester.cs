namespace HapticNode.App.PanelTests;

/// <summary>Whoever holds the panel that is tested.</summary>
public interface IPanelTester
{
    /// <summary>Says something.</summary>
    /// <param name="text">A line.</param>
    public void Tell(string text);

    /// <summary>Asks something. The question is dropped when its answer comes another way.</summary>
    /// <param name="question">The question with its possible answers.</param>
    /// <param name="cancellation">Drops it.</param>
    /// <returns>The letter of the answer, small; <c>q</c> where nobody answers any more.</returns>
    /// <exception cref="OperationCanceledException">It was dropped.</exception>
    public Task<char> AskAsync(string question, CancellationToken cancellation);
}
