using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Playback;

// A first level that is prepared before a touch changes when it is written, and nothing else.
[TestClass]
public sealed class ReadyTests
{
    [TestMethod]
    public void WithAndWithoutPreparationTheOutputsAreTheSame()
    {
        Holds.ForNumbers(400, 0, 1_000_000, 500, numbers =>
        {
            List<string> with = Played(new Choices(numbers), true);
            List<string> without = Played(new Choices(numbers), false);
            for (int i = 0; i < Math.Min(with.Count, without.Count); i++)
            {
                Assert.AreEqual(without[i], with[i], $"change {i}");
            }

            Assert.HasCount(without.Count, with);
        });
    }

    private static List<string> Played(Choices choices, bool prepares)
    {
        string[] lines = RandomCues.Lines(choices);
        RandomPanel panel = new(lines);
        panel.Node.Prepares = prepares;
        List<string> changes = [];
        int[] levels = new int[panel.Outputs.Length];
        while (choices.Any)
        {
            panel.Happen(choices, lines);
            Note(panel, levels, changes);

            // Mostly long enough for the panel to come to rest, and for a repeat to be none.
            panel.Run(choices.OnceIn(3) ? choices.Between(0, 30_000) : choices.Between(300_000, 900_000));
            Note(panel, levels, changes);
        }

        return changes;
    }

    private static void Note(RandomPanel panel, int[] levels, List<string> changes)
    {
        for (int lane = 0; lane < levels.Length; lane++)
        {
            if (panel.Outputs[lane].Level != levels[lane])
            {
                levels[lane] = panel.Outputs[lane].Level;
                changes.Add($"{panel.Now}: {lane} {levels[lane]}");
            }
        }
    }
}
