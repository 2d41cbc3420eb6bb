using HapticNode.Feel.Tests.Support;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Tests.Traces;

[TestClass]
public sealed class BurstTests
{
    [TestMethod]
    public void PushesAreApartByNeutralOrByTheNextDriveAfterABrake()
    {
        IReadOnlyList<Burst> bursts = Bursts("10:100 6:-100 40:0 8:50 4:-50 30:40>80");
        CollectionAssert.AreEqual(new[] { 0L, 56_000, 68_000 }, bursts.Select(burst => burst.StartMicroseconds).ToArray());
        CollectionAssert.AreEqual(new[] { 16_000L, 12_000, 30_000 }, bursts.Select(burst => burst.DurationMicroseconds).ToArray());
        CollectionAssert.AreEqual(new[] { 10.0, 8, 30 }, bursts.Select(burst => burst.DriveMilliseconds).ToArray());
        CollectionAssert.AreEqual(new[] { true, true, false }, bursts.Select(burst => burst.IsClick).ToArray());
    }

    [TestMethod]
    public void EachStandsAloneAndEndsNeutral()
    {
        foreach (Burst burst in Bursts("5:0 10:100 6:-100 40:0 8:50"))
        {
            Assert.AreEqual(0, burst.Track.Points[0].Microseconds);
            Assert.AreEqual(0, burst.Track.Points[^1].Permille);
        }
    }

    private static IReadOnlyList<Burst> Bursts(string steps) => Burst.AllOf(Cues.Trace("lra", steps).Lanes[0]);
}
