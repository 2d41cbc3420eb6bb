using HapticNode.Core.Notation;
using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Notation;

[TestClass]
public sealed class MutatedLineTests
{
    private const string Characters = "abcdefghijklmnopqrstuvwxyz0123456789-+.:>@~# \t\u007f\u00ff";

    [TestMethod]
    public void ALineWithMistakesChangesNothingOrAllAndNeverThrows()
    {
        Holds.ForChoices(400, 1500, choices =>
        {
            string[] lines = RandomBank.Lines(choices);
            LoadedBank bank = new(lines);
            for (int i = 0; i < 20; i++)
            {
                Try(bank, Mutated(choices.Of(lines), choices));
            }
        });
    }

    [TestMethod]
    public void ARandomLineChangesNothingOrAllAndNeverThrows()
    {
        Holds.ForChoices(400, 400, choices =>
        {
            LoadedBank bank = new(["lane m motor", "lane t tone", "button b", "encoder e", "cue c", "c.m 5:10"]);
            while (choices.Any)
            {
                string line = choices.Of(["", "c.m ", "c.t ", "c.m + 5:", "lane ", "on b press ", "cue c "]);
                for (int length = choices.Between(0, 30); length > 0; length--)
                {
                    line += choices.Of(Characters.ToCharArray());
                }

                Try(bank, line);
            }
        });
    }

    private static void Try(LoadedBank bank, string line)
    {
        string[] before = bank.Print();
        string[] steps = bank.Steps();
        int free = bank.Bank.Steps.Free;
        if (bank.Load(line) == ParseProblem.None)
        {
            CollectionAssert.AreEqual(bank.Print(), new LoadedBank(bank.Print()).Print(), line);
            return;
        }

        Assert.IsTrue(bank.Column >= 1 && bank.Column <= line.Length + 1, $"column {bank.Column} of: {line}");
        CollectionAssert.AreEqual(before, bank.Print(), line);
        CollectionAssert.AreEqual(steps, bank.Steps(), line);
        Assert.AreEqual(free, bank.Bank.Steps.Free, line);
    }

    private static string Mutated(string line, Choices choices)
    {
        for (int edits = choices.Between(1, 4); edits > 0; edits--)
        {
            int at = choices.Between(0, line.Length);
            int end = Math.Min(line.Length, at + choices.Between(0, 2));
            string inserted = choices.OnceIn(3) ? "" : choices.Of(Characters.ToCharArray()).ToString();
            line = line[..at] + inserted + line[end..];
        }

        return line;
    }
}
