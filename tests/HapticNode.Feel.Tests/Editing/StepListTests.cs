using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Editing;

namespace HapticNode.Feel.Tests.Editing;

[TestClass]
public sealed class StepListTests
{
    private static readonly StepList s_click = new(LaneKind.Motor, [Step.Of(12_000, 850), Step.Of(6_000, -1000)]);

    [TestMethod]
    [DataRow(14_260, "14.5:85 6:-100")]
    [DataRow(0, "0.5:85 6:-100")]
    [DataRow(900_000, "294:85 6:-100")]
    public void EndSnapsAndStaysWithinTheCue(double microseconds, string expected) =>
        Assert.AreEqual(expected, Text(s_click.WithDuration(0, microseconds)));

    [TestMethod]
    [DataRow(733, "12:73 6:-100")]
    [DataRow(4000, "12:100 6:-100")]
    [DataRow(-4000, "12:-100 6:-100")]
    public void LevelSnapsAndStaysInItsRange(double permille, string expected) =>
        Assert.AreEqual(expected, Text(s_click.WithLevel(0, permille)));

    [TestMethod]
    public void FineChangesDoNotSnap()
    {
        StepList fine = s_click with { IsFine = true };

        Assert.AreEqual("12.3:85 6:-100", Text(fine.WithDuration(0, 12_310)));
        Assert.AreEqual("12:85.3 6:-100", Text(fine.WithLevel(0, 853)));
    }

    [TestMethod]
    public void ToneIsNoLouderThanItMayBe()
    {
        var tone = new StepList(LaneKind.Tone, [new Step(5_000, 200, 200, 3000, 3000, Curve.Linear)]);

        Assert.AreEqual("5:60@3000", Text(tone.WithLevel(0, 1000)));
        Assert.AreEqual("5:20@12000", Text(tone.WithHertz(0, 50_000)));
        Assert.AreEqual("5:20@3000>4000", Text(tone.WithToHertz(0, 4000)));
    }

    [TestMethod]
    public void RampGoesThereAndBackAndTakesItsCurveAlong()
    {
        StepList ramp = s_click.ToggleRamp(0).NextCurve(0);

        Assert.AreEqual("12:85>0~in 6:-100", Text(ramp));
        Assert.AreEqual("12:85 6:-100", Text(ramp.ToggleRamp(0)));
    }

    [TestMethod]
    public void HalvesOfAStepAreAsLongAsItWas()
    {
        StepList split = s_click.Split(0);

        Assert.AreEqual("6:85 6:85 6:-100", Text(split));
        Assert.AreEqual(s_click.Microseconds, split.Microseconds);
    }

    [TestMethod]
    public void StepsOfAnotherKindTakeTheLimitsOfTheLane()
    {
        var tone = new StepList(LaneKind.Tone, []);

        Assert.AreEqual("12:60@2000 6:0", Text(tone.Insert(-1, s_click.Steps)));
    }

    [TestMethod]
    public void RandomChangesAlwaysGiveWhatTheNotationTakes()
    {
        var random = new Random(5);
        foreach (LaneKind kind in new[] { LaneKind.Motor, LaneKind.Tone, LaneKind.Light })
        {
            StepList list = new StepList(kind, []).Add(-1);
            for (int i = 0; i < 400; i++)
            {
                int at = random.Next(list.Steps.Count);
                list = random.Next(9) switch
                {
                    0 => list.WithDuration(at, random.Next(-10_000, 400_000)),
                    1 => list.WithFrom(at, random.Next(-2000, 2000)),
                    2 => list.WithTo(at, random.Next(-2000, 2000)),
                    3 => list.Split(at),
                    4 when list.Steps.Count > 1 => list.Without(at),
                    5 => list.NextCurve(at),
                    6 => list.Add(at),
                    7 => kind == LaneKind.Tone ? list.WithToHertz(at, random.Next(1, 30_000)) : list.ToggleRamp(at),
                    _ => list.WithLevel(at, random.Next(-2000, 2000)),
                };
                string lane = kind switch { LaneKind.Motor => "lra motor", LaneKind.Tone => "lra tone", _ => "lra light" };
                _ = HapticNode.Banks.BankFile.Parse("random", [$"lane {lane}", "cue a", .. list.Words().Select((word, index) => index == 0 ? $"a.lra {word}" : $"a.lra + {word}")]);
            }
        }
    }

    private static string Text(StepList list) => string.Join(' ', list.Words());
}
