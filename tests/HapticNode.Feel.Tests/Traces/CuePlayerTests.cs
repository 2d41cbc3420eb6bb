using HapticNode.Actuators.Driving;
using HapticNode.Banks;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Tests.Support;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Tests.Traces;

[TestClass]
public sealed class CuePlayerTests
{
    [TestMethod]
    public void GainsAndPitchAreApplied()
    {
        BankFile file = Cues.Bank("theme gain 60 pitch 130", "lane lra motor gain 70", "cue it", "it.lra 10:100 5:-50", "it.tone 20:30@2000");
        CueTrace cue = new CuePlayer(file.Bank).Play(0);

        // 1024 * 0.6 * 0.7 = 430, and 1000 * 430 / 1024 = 419; the tone has the theme's gain alone.
        Assert.AreEqual("0:419 10000:-210 15000:0", Text(cue, "lra"));
        Assert.AreEqual("0:179@2599 20000:0", Text(cue, "tone"));
    }

    [TestMethod]
    public void ALaneBeginsAt0AndEndsWithItsLastStep() =>
        Assert.AreEqual("0:0 5000:1000 15000:0 35000:0", Text(new CuePlayer(Cues.Bank("cue it", "it.lra 5:0 10:100 20:0").Bank).Play(0), "lra"));

    [TestMethod]
    public void TheLimitsOfALaneAreOff() =>
        Assert.AreEqual("0:1000 200000:0", Text(new CuePlayer(Cues.Bank("lane lra motor drive 50 heat 60 cool 1", "cue it", "it.lra 200:100").Bank).Play(0), "lra"));

    [TestMethod]
    public void ARampIsAStaircaseOfFourMilliseconds()
    {
        LevelPoint[] points = [.. Cues.Trace("lra", "10:0>100").Lanes[0].Points];
        CollectionAssert.AreEqual(new[] { 0L, 4000, 8000, 10000 }, points.Select(point => point.Microseconds).ToArray());
        CollectionAssert.AreEqual(new[] { 0, 399, 799, 0 }, points.Select(point => point.Permille).ToArray());
    }

    [TestMethod]
    public void ALoopIsOnePass()
    {
        CueTrace busy = new CuePlayer(Cues.Bank("cue wait loop 5000", "wait.red 100:50 50:10").Bank).Play(0);
        Assert.AreEqual(150_000, busy.DurationMicroseconds);
        Assert.AreEqual("0:500 100000:100 150000:0", Text(busy, "red"));
    }

    [TestMethod]
    public void StepsAloneArePlayedWithoutGains()
    {
        FeelLane lane = FeelLane.Of(Cues.Bank("lane lra motor gain 10", "cue it", "it.lra 1:1").Bank)[0];
        LaneTrace alone = CuePlayer.Alone([Step.Of(10_000, 1000), Step.Of(4_000, -700)], lane);
        Assert.AreEqual("0:1000 10000:-700 14000:0", Text(alone));
        Assert.AreEqual(lane, alone.Lane);
    }

    [TestMethod]
    public void NoStepsAreNoDrive() => Assert.AreEqual("0:0", Text(CuePlayer.Alone([], FeelLane.Of(Cues.Bank("cue it", "it.lra 1:1").Bank)[0])));

    private static string Text(CueTrace cue, string lane) => Text(cue.Lanes.Single(trace => trace.Lane.Name == lane));

    private static string Text(LaneTrace lane) =>
        string.Join(' ', lane.Points.Select(point => $"{point.Microseconds}:{point.Permille}{(point.Permille == 0 || point.Hertz == 0 ? "" : $"@{point.Hertz}")}"));
}
