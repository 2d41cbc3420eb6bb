namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>The line that keeps the motor drivers on is toggled only while they may be on.</summary>
[TestClass]
public sealed class DriverGateTests
{
    private const int Gate = 23;
    private const double PeriodMilliseconds = 10;

    // A turn of the loop that works on a line or a cue may come first.
    private const double LateMilliseconds = 3;

    [TestMethod]
    public void ItIsToggledEveryTenMillisecondsWhileArmed()
    {
        using PoweredPanel panel = PoweredPanel.OnDevKitC().Boot().RunFor(500);
        double[] times = Toggles(panel, 0, 500);
        Assert.IsInRange(45, 50, times.Length);

        // The first is made while booting, and the next is due before the loop runs.
        foreach ((double before, double after) in times.Skip(1).Zip(times.Skip(2)))
        {
            Assert.AreEqual(PeriodMilliseconds, after - before, LateMilliseconds);
        }
    }

    [TestMethod]
    public void ItIsToggledThroughAPress()
    {
        using PoweredPanel panel = PoweredPanel.OnDevKitC().Boot().Drive(100, 4, 0).Drive(180, 4, 1).RunFor(300);
        Assert.IsInRange(26, 30, Toggles(panel, 0, 300).Length);
    }

    [TestMethod]
    [DataRow("disarm", "arm")]
    [DataRow("stop", "clear")]
    public void ItRestsWhileDisarmedOrLatched(string off, string on)
    {
        using PoweredPanel panel = PoweredPanel.OnDevKitC().Boot().Say(200, off).Say(500, on).RunFor(800);
        Assert.IsNotEmpty(Toggles(panel, 100, 200));
        Assert.IsEmpty(Toggles(panel, 220, 500));
        Assert.IsGreaterThan(20, Toggles(panel, 520, 800).Length);
    }

    [TestMethod]
    public void APressWhileLatchedTogglesNothing()
    {
        using PoweredPanel panel = PoweredPanel.OnDevKitC().Boot().Say(100, "stop").Drive(200, 4, 0).Drive(300, 4, 1).RunFor(500);
        Assert.IsEmpty(Toggles(panel, 120, 500));
        Assert.IsEmpty(panel.Waveform(25).Where(change => change.Milliseconds > 120));
    }

    private static double[] Toggles(PoweredPanel panel, double from, double to) =>
        [.. panel.Levels(Gate).Select(change => change.Milliseconds).Where(time => time >= from && time <= to)];
}
