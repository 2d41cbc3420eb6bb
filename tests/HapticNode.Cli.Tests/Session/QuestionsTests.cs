using System.Collections.Concurrent;
using HapticNode.Cli.Commands.Session;

namespace HapticNode.Cli.Tests.Session;

[TestClass]
public sealed class QuestionsTests : IDisposable
{
    private readonly BlockingCollection<string> _keys = [];
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose()
    {
        _keys.CompleteAdding();
        _output.Dispose();
    }

    [TestMethod]
    public async Task WhatIsToldMeanwhileStandsAboveTheQuestion()
    {
        using var questions = new Questions(_output, usesKeys: true, _keys.GetConsumingEnumerable());
        Task<char> answer = questions.AskAsync("Does it work?", "ynq", CancellationToken.None);

        questions.Tell("! limit erm");
        _keys.Add("y");

        Assert.AreEqual('y', await answer);
        Assert.AreEqual("Does it work? \n! limit erm\nDoes it work? y\n", _output.ToString());
    }

    [TestMethod]
    public async Task WhatAnswersAQuestionThatIsDroppedStandsBehindIt()
    {
        using var other = new CancellationTokenSource();
        using var questions = new Questions(_output, usesKeys: true, _keys.GetConsumingEnumerable());
        Task<char> answer = questions.AskAsync("Press it.", "nsq", other.Token);
        await other.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => answer);

        questions.Tell("yes");
        questions.Dispose();

        Assert.AreEqual("Press it. yes\n", _output.ToString());
    }

    [TestMethod]
    public async Task AQuestionThatNobodyAnswersEndsItsLine()
    {
        using var end = new CancellationTokenSource();
        using var questions = new Questions(_output, usesKeys: true, _keys.GetConsumingEnumerable());
        Task<char> answer = questions.AskAsync("Press it.", "nsq", end.Token);
        await end.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => answer);

        questions.Dispose();

        Assert.AreEqual("Press it. \n", _output.ToString());
    }

    [TestMethod]
    public async Task ALetterThatIsNoAnswerIsNone()
    {
        using var questions = new Questions(_output, usesKeys: false, ["y", "", "No"]);

        Assert.AreEqual('n', await questions.AskAsync("Press it.", "nsq", CancellationToken.None));
        Assert.AreEqual('q', await questions.AskAsync("Press it.", "nsq", CancellationToken.None));
    }
}
