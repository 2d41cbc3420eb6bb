using HapticNode.Simulation;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Scenarios.Tests;

/// <summary>A recorded turn of an encoder, held against the reference decoder of the simulation.</summary>
[TestClass]
public sealed class RecordedTurnTests
{
    public static IEnumerable<object[]> AllSpeeds => Speeds.Names;

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void EveryDetentIsCountedInItsDirection(string speed)
    {
        string line = $"100 knob replay \"{SharedCaptures.FileOrInconclusive("rotary-sin.sr")}\" A=0 B=1";
        RunResult result = StandardPanel.Play(Speeds.Of(speed), [line]);

        CollectionAssert.AreEqual(ReferenceDirections(line), result.Inputs.Select(input => input.Event).ToArray());
        Assert.AreEqual((0, 0), (result.LostDetents, result.EdgesDropped));
    }

    // The knob has no limits; the numbers of its pins do not matter here.
    private static string[] ReferenceDirections(string line)
    {
        var panel = new PanelDescription(new Dictionary<string, int>(), new Dictionary<string, EncoderPins> { ["knob"] = new EncoderPins(36, 39, 4) });
        Stimuli stimuli = ScenarioCompiler.Compile(ScenarioParser.Parse("test", [line], "."), panel);
        return [.. stimuli.Intended.Select(input => input.Direction > 0 ? "detent +1" : "detent -1")];
    }
}
