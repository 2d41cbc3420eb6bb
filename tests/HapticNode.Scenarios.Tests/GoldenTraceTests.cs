using HapticNode.Scenarios.Tests.Golden;

namespace HapticNode.Scenarios.Tests;

[TestClass]
public sealed class GoldenTraceTests
{
    public static IEnumerable<object[]> Cases => ScenarioCase.Names;

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void TheFirmwareDoesWhatTheGoldenTraceSays(string name)
    {
        ScenarioCase scenario = ScenarioCase.Load(name);
        IReadOnlyList<GoldenLine> actual = GoldenTrace.Of(scenario.Run());
        if (Bless.IsAsked)
        {
            Bless.Write(scenario.ExpectedPath, actual.Select(line => line.ToString()));
        }

        if (!File.Exists(scenario.ExpectedPath))
        {
            Assert.Fail($"{name} has no expected.trace yet. {Bless.Hint}");
        }

        GoldenLine[] expected = [.. File.ReadLines(scenario.ExpectedPath).Select(GoldenLine.Parse)];
        if (GoldenDiff.Of(expected, actual) is { } difference)
        {
            Assert.Fail($"{name} is not as its expected.trace says (- expected, + now):\n{difference}{Bless.Hint}");
        }
    }
}
