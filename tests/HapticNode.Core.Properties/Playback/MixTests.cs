using HapticNode.Core.Base;
using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Playback;

[TestClass]
public sealed class MixTests
{
    [TestMethod]
    public void NoOutputIsEverDrivenBeyondItsRange()
    {
        Holds.ForChoices(300, 500, choices =>
        {
            string[] lines = [.. RandomCues.Lines(choices), .. Enumerable.Range(0, 12).SelectMany(i => RandomCues.Cue($"x{i}", " mix", choices))];
            RandomPanel panel = new(lines);
            while (choices.Any)
            {
                panel.Happen(choices, lines);
                panel.Run(choices.Between(0, 10_000));
            }

            for (int lane = 0; lane < panel.Outputs.Length; lane++)
            {
                Assert.IsTrue(panel.Outputs[lane].Greatest <= 1000);
                Assert.IsTrue(panel.Outputs[lane].Least >= (lane < 2 ? -1000 : 0));
            }
        });
    }

    [TestMethod]
    public void MotorsAreTheSaturatedSumAndLightsTheMaximumOfWhatPlays()
    {
        Holds.ForChoices(300, 100, choices =>
        {
            List<(long Start, long End, int Motor, int Light)> voices = [];
            List<string> lines = ["lane m motor drive 1000 heat 10000"];
            for (int i = 0; i < 12; i++)
            {
                int length = choices.Between(5, 300);
                voices.Add((choices.Between(0, 300) * 1000L, length * 1000L, choices.Between(-100, 100) * 10, choices.Between(0, 100) * 10));
                lines.AddRange([$"cue v{i} mix", $"v{i}.m {length}:{voices[i].Motor / 10}", $"v{i}.l {length}:{voices[i].Light / 10}"]);
            }

            RandomPanel panel = new(lines);
            foreach (int voice in Enumerable.Range(0, voices.Count).OrderBy(i => voices[i].Start))
            {
                panel.Run(voices[voice].Start - panel.Now);
                panel.Node.Host.CarryOut(Verb.Play, voice, -1, panel.Now);
                voices[voice] = voices[voice] with { End = panel.Now + voices[voice].End };
                Compare(panel, voices.Where(one => one.Start <= panel.Now && one.End > panel.Now).ToArray());
            }
        });
    }

    private static void Compare(RandomPanel panel, (long Start, long End, int Motor, int Light)[] playing)
    {
        // Voices of the same start that are yet to be played are not there yet.
        if (playing.Any(one => one.Start == panel.Now && one.End <= 300_000))
        {
            return;
        }

        Assert.AreEqual(Math.Clamp(playing.Sum(one => one.Motor), -1000, 1000), panel.Outputs[0].Level);
        Assert.AreEqual(playing.Max(one => one.Light), panel.Outputs[3].Level);
    }
}
