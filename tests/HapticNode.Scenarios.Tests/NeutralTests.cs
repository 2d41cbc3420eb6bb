using HapticNode.Simulation;

namespace HapticNode.Scenarios.Tests;

[TestClass]
public sealed class NeutralTests
{
    // A cut takes effect within this time; a cue's own brake comes later.
    private const long CutNanoseconds = 2_500_000;

    public static IEnumerable<object[]> Cases => ScenarioCase.Names;

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void EveryLaneEndsNeutral(string name)
    {
        RunResult result = ScenarioCase.Load(name).Run();
        foreach (LaneInfo lane in result.Lanes)
        {
            Assert.AreEqual(0, LaneTrace.Of(result, lane.Name).LastOrDefault().Level, $"The lane {lane.Name} at the end.");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void NoCutThrowsAMotorIntoReverse(string name)
    {
        RunResult result = ScenarioCase.Load(name).Run();
        foreach (string motor in LaneTrace.Motors(result))
        {
            foreach (long reversal in Reversals(LaneTrace.Of(result, motor)))
            {
                Assert.IsFalse(IsCut(result, reversal), $"The motor {motor} is thrown into reverse at {reversal / 1000} us.");
            }
        }
    }

    [TestMethod]
    public void TheBrakeOfAClickIsAReversalThatIsMeant()
    {
        RunResult result = ScenarioCase.Load("bouncing-press-is-one-click").Run();
        Assert.IsNotEmpty(Reversals(LaneTrace.Of(result, "lra")));
    }

    private static IEnumerable<long> Reversals(IReadOnlyList<(long Nanoseconds, int Level)> lane) =>
        lane.Zip(lane.Skip(1)).Where(pair => Math.Sign(pair.First.Level) * Math.Sign(pair.Second.Level) < 0).Select(pair => pair.Second.Nanoseconds);

    private static bool IsCut(RunResult result, long nanoseconds) => result.Trace.Any(entry =>
        entry is { Kind: TraceKind.Cue, Value: "cut" } && nanoseconds - entry.TimeNanoseconds is >= 0 and <= CutNanoseconds);
}
