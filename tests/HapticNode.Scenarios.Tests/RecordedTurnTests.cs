using HapticNode.Simulation;
using HapticNode.Simulation.Scenarios;
using HapticNode.Testing.Captures;

namespace HapticNode.Scenarios.Tests;

/// <summary>A recorded turn of an encoder, held against the reference decoder of the simulation.</summary>
[TestClass]
public sealed class RecordedTurnTests
{
    public static IEnumerable<object[]> AllSpeeds =>
        from speed in Speeds.Names from turn in ContactCaptures.Turns select new[] { speed[0], turn.File, turn.A, turn.B };

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void EveryDetentIsCountedInItsDirection(string speed, string file, string a, string b)
    {
        string line = $"100 knob replay \"{file}\" A={a} B={b}";
        RunResult result = StandardPanel.Play(Speeds.Of(speed), [line]);

        // The shaft swings without detents. Where it turns round between three quarters of the way and the whole, the node has told
        // a detent that the reference has not, and tells the way back.
        (string Event, int Count)[] expected = [.. Runs(ReferenceDirections(line))];
        (string Event, int Count)[] actual = [.. Runs(result.Inputs.Select(input => input.Event))];
        CollectionAssert.AreEqual(expected.Select(run => run.Event).ToArray(), actual.Select(run => run.Event).ToArray());
        foreach ((int more, int turn) in actual.Zip(expected, (told, real) => told.Count - real.Count).Select((more, turn) => (more, turn)))
        {
            Assert.IsInRange(0, turn == 0 || turn == actual.Length - 1 ? 1 : 2, more, $"Turn {turn}.");
        }

        Assert.AreEqual((0, 0), (result.LostDetents, result.EdgesDropped));
    }

    private static IEnumerable<(string Event, int Count)> Runs(IEnumerable<string> events)
    {
        string? last = null;
        int count = 0;
        foreach (string next in events)
        {
            if (last is not null && next != last)
            {
                yield return (last, count);
                count = 0;
            }

            last = next;
            count++;
        }

        if (last is not null)
        {
            yield return (last, count);
        }
    }

    // The encoder has no limits; the numbers of its pins do not matter here.
    private static string[] ReferenceDirections(string line)
    {
        var panel = new PanelDescription(new Dictionary<string, int>(), new Dictionary<string, EncoderPins> { ["knob"] = new EncoderPins(36, 39, 4) });
        Stimuli stimuli = ScenarioCompiler.Compile(ScenarioParser.Parse("test", [line], "."), panel);
        return [.. stimuli.Intended.Select(input => input.Direction > 0 ? "detent +1" : "detent -1")];
    }
}
