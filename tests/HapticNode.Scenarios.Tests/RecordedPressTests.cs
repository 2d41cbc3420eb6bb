using HapticNode.Simulation;
using HapticNode.Testing.Captures;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests;

/// <summary>Recorded contacts with all their bounce: a finger that moves once is felt once, and at once.</summary>
[TestClass]
public sealed class RecordedPressTests
{
    private const long BurstPauseNanoseconds = 50_000_000;
    private const long LongestLatencyMicroseconds = 2000;
    private const double DriveMilliseconds = 12;
    private const int ClickLevel = 850;

    // A step that is due while a contact bounces waits for the handler of an edge.
    private const double DriveTolerance = 0.7;

    public static IEnumerable<object[]> AllSpeeds => Speeds.Names;

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void EveryPressAndReleaseIsFeltOnceOnItsFirstEdge(string speed)
    {
        int presses = ContactCaptures.Presses.Count;
        RunResult result = RecordedContacts.PlayAll(Speeds.Of(speed));

        CollectionAssert.AreEqual(
            Enumerable.Range(0, presses).SelectMany(_ => new[] { "press", "release" }).ToArray(),
            result.Inputs.Select(input => input.Event).ToArray());
        CollectionAssert.AreEqual(FirstEdges(result), result.Inputs.Select(input => input.TimeMicroseconds).ToArray());
        Assert.AreEqual((presses, 0, 0), (result.Presses, result.DoublePresses, result.MissedPresses));
    }

    [TestMethod]
    public void EveryPressIsFeltWithinTwoMillisecondsAtTypicalSpeed()
    {
        RunResult result = RecordedContacts.PlayAll(CostModel.Typical);
        foreach (InputReport press in result.Inputs.Where(input => input.Event == "press"))
        {
            Assert.IsNotNull(press.LatencyMicroseconds, $"The press at {press.TimeMicroseconds} us is not felt.");
            Assert.IsLessThan(LongestLatencyMicroseconds, press.LatencyMicroseconds.Value, $"The press at {press.TimeMicroseconds} us.");
        }
    }

    [TestMethod]
    public void TheDriveOfEveryClickLastsTwelveMillisecondsThroughTheBounce()
    {
        RunResult result = RecordedContacts.PlayAll(CostModel.Typical);
        double[] drives = [.. FullDrives(LaneTrace.Of(result, "lra"))];
        Assert.HasCount(ContactCaptures.Presses.Count, drives);
        foreach (double drive in drives)
        {
            Assert.AreEqual(DriveMilliseconds, drive, DriveTolerance);
        }
    }

    // The click is the only cue here that drives the motor fully.
    private static IEnumerable<double> FullDrives(IReadOnlyList<(long Nanoseconds, int Level)> lane) =>
        lane.Zip(lane.Skip(1)).Where(pair => pair.First.Level == ClickLevel).Select(pair => (pair.Second.Nanoseconds - pair.First.Nanoseconds) / 1e6);

    // Of each burst of edges the first that the chip can see: an interrupt comes a moment after its edge, and reads the level that is there by then.
    private static long[] FirstEdges(RunResult result)
    {
        TraceEntry[] edges = [.. result.Trace.Where(entry => entry.Kind == TraceKind.Edge)];
        List<long> firsts = [];
        int start = 0;
        for (int end = 1; end <= edges.Length; end++)
        {
            if (end == edges.Length || edges[end].TimeNanoseconds - edges[end - 1].TimeNanoseconds > BurstPauseNanoseconds)
            {
                firsts.Add(FirstVisible(edges[start..end]) / 1000);
                start = end;
            }
        }

        return [.. firsts];
    }

    private static long FirstVisible(TraceEntry[] burst)
    {
        string moved = burst[0].Value;
        long latency = BoardProfile.Esp32DevKitC.InterruptLatencyNanoseconds;
        return burst.First(edge => burst.Last(other => other.TimeNanoseconds <= edge.TimeNanoseconds + latency).Value == moved).TimeNanoseconds;
    }
}
