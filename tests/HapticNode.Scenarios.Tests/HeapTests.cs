using HapticNode.Simulation;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Scenarios.Tests;

[TestClass]
public sealed class HeapTests
{
    private static readonly string[] s_turning = [.. Enumerable.Range(0, 20).SelectMany(second => new[]
    {
        $"{100 + (second * 500)} knob turn +10 at 40/s", $"{110 + (second * 500)} ok tap 60",
    })];

    [TestMethod]
    public void ARunTellsWhatIsLiveAndWho()
    {
        HeapReport heap = Run(null).Heap!;
        Assert.AreEqual(SimulatedPanel.Default.Profile.HeapBytes, heap.CapacityBytes);
        Assert.AreEqual(heap.LiveBytes, heap.Owners.Sum(owner => owner.Bytes));
        Assert.IsInRange(30_000, 95_000, heap.LiveBytes);
        Assert.AreEqual(0, heap.FailedAllocations);
    }

    [TestMethod]
    public void ASmallerHeapIsCollectedMoreOften()
    {
        int live = Run(null).Heap!.LiveBytes;
        HeapReport small = Run(live + 16_000).Heap!;
        HeapReport large = Run(live + 64_000).Heap!;
        Assert.IsGreaterThan(large.Collections, small.Collections);
        Assert.AreEqual(live, small.LiveBytes);
        Assert.IsLessThan(16_000, small.LowestFreeBytes);
    }

    [TestMethod]
    public void ARunOnASmallHeapIsTheSameEachTime()
    {
        int live = Run(null).Heap!.LiveBytes;
        RunResult first = Run(live + 16_000);
        RunResult second = Run(live + 16_000);
        Assert.AreEqual(first.Heap! with { Owners = [] }, second.Heap! with { Owners = [] });
        CollectionAssert.AreEqual(first.Trace.ToArray(), second.Trace.ToArray());
    }

    [TestMethod]
    public void FirmwareThatDoesNotFitDoesNotStart()
    {
        int live = Run(null).Heap!.LiveBytes;
        Assert.ThrowsExactly<HeapTooSmallException>(() => Run(live / 2));
    }

    private static readonly string[] s_asking =
    [
        "100 ok tap 80", "300 host help", "310 host diff factory", "320 host list cues", "330 host id", "340 host stats", "2000 ok tap 80",
    ];

    [TestMethod]
    public void WantOfMemoryIsNoEnd()
    {
        int live = Run(null).Heap!.LiveBytes;
        int failed = 0;
        for (int free = 4_500; free <= 7_000; free += 100)
        {
            RunResult run = Runner.Run(new RunOptions
            {
                Scenario = ScenarioParser.Parse("asking", s_asking, RepositoryRoot.PathOf()),
                BankLines = HapticNode.Banks.BankFile.Standard().Lines,
                HeapBytes = live + free,
            });
            failed += run.Heap!.FailedAllocations;
            Assert.IsTrue(
                run.Trace.Any(entry => entry is { Kind: TraceKind.Event, Name: "ok", Value: "press" } && entry.TimeNanoseconds > 1_900_000_000),
                $"{free} bytes free: a press when all has been answered is felt");
        }

        Assert.IsGreaterThan(0, failed, "memory was wanted at all");
    }

    private static RunResult Run(int? heapBytes) => Runner.Run(new RunOptions
    {
        Scenario = ScenarioParser.Parse("turning", s_turning, RepositoryRoot.PathOf()),
        BankLines = HapticNode.Banks.BankFile.Standard().Lines,
        HeapBytes = heapBytes,
    });
}
