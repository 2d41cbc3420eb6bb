using HapticNode.Simulation;

namespace HapticNode.Scenarios.Tests;

[TestClass]
public sealed class DeterminismTests
{
    public static IEnumerable<object[]> Cases => ScenarioCase.Names;

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void TwoRunsAreTheSame(string name)
    {
        ScenarioCase scenario = ScenarioCase.Load(name);
        AssertSame(scenario.Run(), scenario.Run());
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void SkippingIdleTurnsChangesNothing(string name)
    {
        ScenarioCase scenario = ScenarioCase.Load(name);
        AssertSame(scenario.Run(skipsIdleTurns: false), scenario.Run());
    }

    private static void AssertSame(RunResult expected, RunResult actual)
    {
        CollectionAssert.AreEqual(expected.Trace.ToArray(), actual.Trace.ToArray());
        CollectionAssert.AreEqual(expected.Inputs.ToArray(), actual.Inputs.ToArray());
        Assert.AreEqual(expected.StepLate, actual.StepLate);
    }
}
