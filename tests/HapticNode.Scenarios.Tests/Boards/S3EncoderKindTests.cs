using HapticNode.Simulation;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>
/// The same encoders on the chip's pulse counter, which counts three of a cycle's four edges: a detent whose last edges are not counted is told when
/// the encoder stands still, and four detents a cycle are too close for it.
/// </summary>
[TestClass]
public sealed class S3EncoderKindTests
{
    private const long TurnMicroseconds = 200_000;

    public static IEnumerable<object[]> Knobs =>
        EncoderKindTests.Knobs.Where(knob => Equals(knob[0], "typical") && !Equals(knob[2], 4)).Select(knob => knob[1..]);

    public static IEnumerable<object[]> SlowTurns =>
        from rest in new[] { "11", "01", "00", "10", "1x", "0x", "x1", "x0" } from speed in new[] { 1, 2, 3, 5 } select new object[] { rest, speed };

    [TestMethod]
    [DynamicData(nameof(SlowTurns))]
    public void HoweverSlowlyItIsTurnedEachDetentIsToldAtTheEndOfItsTurn(string rest, int speed)
    {
        RunResult result = S3Panel.Play([$"start dial {rest}", $"100 dial turn -6 at {speed}/s", $"8000 dial turn +6 at {speed}/s"], EncoderKindTests.Bank(1));
        Assert.AreEqual((12, 0, 0), (result.Detents, result.FalseDetents, result.LostDetents));
    }

    [TestMethod]
    [DynamicData(nameof(Knobs))]
    public void OneDetentToAndFroIsToldEveryTimeBeforeTheNext(string rest, int detents)
    {
        InputReport[] told = [.. S3Panel.Play([.. EncoderKindTests.ToAndFro(rest)], EncoderKindTests.Bank(detents)).Inputs];
        CollectionAssert.AreEqual(
            Enumerable.Range(0, 10).Select(turn => turn % 2 == 0 ? "detent +1" : "detent -1").ToArray(), told.Select(input => input.Event).ToArray());
        for (int turn = 0; turn < told.Length; turn++)
        {
            long begun = 100_000 + (turn * TurnMicroseconds);
            Assert.IsInRange(begun, begun + TurnMicroseconds, told[turn].TimeMicroseconds);
        }
    }
}
