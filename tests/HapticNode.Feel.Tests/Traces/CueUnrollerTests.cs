using HapticNode.Actuators.Driving;
using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Telemetry;
using HapticNode.Feel.Tests.Support;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Tests.Traces;

[TestClass]
public sealed class CueUnrollerTests
{
    [TestMethod]
    [DataRow("theme")]
    [DataRow("theme gain 60 pitch 130")]
    public void ACueIsWhatTheFirmwaresPlayerDrives(string theme)
    {
        BankFile file = BankFile.Parse("test.bank", [.. BankFile.Standard().Lines, theme, "lane lra motor gain 70"]);
        for (int cue = 0; cue < file.Bank.Cues.Count; cue++)
        {
            CueTrace unrolled = new CueUnroller(file.Bank).Unroll(cue);
            IReadOnlyDictionary<string, List<LevelPoint>> played = Play(file.Bank, cue);
            foreach (LaneTrace lane in unrolled.Lanes)
            {
                Assert.AreEqual(Text(played[lane.Lane.Name]), Text(lane.Points), $"{unrolled.Name}.{lane.Lane.Name}");
            }
        }
    }

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
        CueTrace busy = new CueUnroller(Cues.Bank("cue wait loop 5000", "wait.red 100:50 50:10").Bank).Unroll(0);
        Assert.AreEqual(150_000, busy.DurationMicroseconds);
        Assert.AreEqual(150_000, busy.Lanes[0].Points[^1].Microseconds);
    }

    private static Dictionary<string, List<LevelPoint>> Play(Bank bank, int cue)
    {
        var player = new Player(bank, new Trace(), new Counters());
        Recorder[] recorders = [.. Enumerable.Range(0, bank.Lanes.Count).Select(_ => new Recorder())];
        for (int lane = 0; lane < recorders.Length; lane++)
        {
            player.Lanes.Connect(lane, recorders[lane]);
        }

        player.Refresh(0);
        player.Start(cue, false, Lanes.One, Voices.NoTag, 0);
        int end = bank.CueDuration[cue] * StepPool.Tenth;
        while (player.Due != Times.Never && player.Due <= end)
        {
            Advance(player, recorders, player.Due);
        }

        // A loop has begun again by now, and what it drives then is of the next pass.
        foreach (Recorder recorder in bank.LoopOf[cue] > 0 ? recorders : [])
        {
            recorder.Points.RemoveAll(point => point.Microseconds == end);
            recorder.Points.Add(new LevelPoint(end, 0));
        }

        return recorders.Select((recorder, lane) => (recorder, lane)).ToDictionary(pair => BankFile.NameOf(bank.Lanes, pair.lane), pair => pair.recorder.Points);
    }

    private static void Advance(Player player, Recorder[] recorders, long now)
    {
        foreach (Recorder recorder in recorders)
        {
            recorder.Now = now;
        }

        player.Advance(now);
    }

    // Only what changes: the player writes nothing else, and the pitch of silence is nobody's.
    private static string Text(IEnumerable<LevelPoint> points)
    {
        List<string> changes = [];
        (int Level, int Hertz) last = (0, 0);
        foreach (LevelPoint point in points)
        {
            (int Level, int Hertz) now = (point.Permille, point.Permille == 0 ? 0 : point.Hertz);
            if (now != last)
            {
                changes.Add($"{point.Microseconds}:{now.Level}@{now.Hertz}");
            }

            last = now;
        }

        return string.Join(' ', changes);
    }
}
