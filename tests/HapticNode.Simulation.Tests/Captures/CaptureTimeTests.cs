using HapticNode.Captures;

namespace HapticNode.Simulation.Tests.Captures;

/// <summary>The times of tables whose time column tells no unit.</summary>
[TestClass]
public sealed class CaptureTimeTests
{
    [TestMethod]
    [DataRow("Time,a\n2026-03-01T23:59:59.999999875+00:00,1\n2026-03-02T00:00:00.000000250+00:00,0\n", 375L, DisplayName = "dates over midnight")]
    [DataRow("Time,a\n2026-03-01T10:00:00+00:00,1\n2026-03-01T10:00:01.5+00:00,0\n", 1_500_000_000L, DisplayName = "dates with and without a fraction")]
    [DataRow("Time,a\n0.000000000,1\n0.000000125,0\n", 125L, DisplayName = "fractions of seconds")]
    public void DatesAndFractionsAreSeconds(string text, long nanoseconds)
    {
        using var folder = new TemporaryFolder();
        IReadOnlyList<LevelChange> changes = CaptureFile.Read(folder.Write("a.csv", text), ["a"]).Channels[0].Changes;
        Assert.AreEqual(nanoseconds, changes[1].TimeNanoseconds - changes[0].TimeNanoseconds);
    }
}
