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
