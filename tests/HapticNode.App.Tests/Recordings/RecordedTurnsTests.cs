using HapticNode.App.Recordings;

namespace HapticNode.App.Tests.Recordings;

[TestClass]
public sealed class RecordedTurnsTests
{
    [TestMethod]
    public void ATurnIsOverBeforeTheNextBeginsAlsoWhereSeveralDetentsAreToldAtOnce()
    {
        var random = new Random(7);
        double time = 0;
        double[] told = [.. Enumerable.Range(0, 1000).Select(_ => time += random.Next(3) * random.NextDouble() * 6)];
        IReadOnlyList<RecordedTurn> turns = RecordedTurns.Of(told);
        Assert.HasCount(told.Length, turns);
        for (int turn = 1; turn < turns.Count; turn++)
        {
            double lastEdge = turns[turn - 1].Start + (750 / turns[turn - 1].DetentsPerSecond);
            Assert.IsGreaterThan(lastEdge + 0.001, turns[turn].Start, $"turn {turn}");
        }
    }

    [TestMethod]
    public void ADetentIsTurnedSoThatItIsToldWhenItWasTold()
    {
        foreach (double gap in new[] { 1.0, 4.0, 7.0, 300.0 })
        {
            IReadOnlyList<RecordedTurn> turns = RecordedTurns.Of([100, 100 + gap, 100 + (2 * gap)]);
            for (int turn = 0; turn < turns.Count; turn++)
            {
                Assert.AreEqual(100 + (turn * gap), turns[turn].Start + (500 / turns[turn].DetentsPerSecond), 0.001, $"{gap} ms, turn {turn}");
            }
        }
    }
}
