using System.Text;
using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Console;

/// <summary>What <c>diff factory</c> says, held against two dumps.</summary>
[TestClass]
public sealed class DiffTests
{
    [TestMethod]
    public void ItIsSilentExactlyWhereTheBanksAreTheSame()
    {
        Holds.ForChoices(300, 2500, choices =>
        {
            string[] lines = Bank(choices);
            Node node = Started(lines);
            string[] before = Say(node, "dump");
            CollectionAssert.AreEqual(new[] { "ok lines=0" }, Say(node, "diff factory"));
            string[] other = Bank(choices);
            for (int edits = choices.Between(1, 4); edits > 0; edits--)
            {
                Say(node, choices.Of(choices.OnceIn(2) ? lines : other));
            }

            bool isSame = before.SequenceEqual(Say(node, "dump"));
            string[] told = Say(node, "diff factory");
            Assert.AreEqual(isSame, told.Length == 1, string.Join('\n', told));
        });
    }

    [TestMethod]
    public void TheDraftItselfAppliedAnewLeavesNothingToTell()
    {
        Holds.ForChoices(200, 2500, choices =>
        {
            string[] lines = Bank(choices);
            Node node = Started(lines);
            Say(node, "theme gain 7");
            Say(node, "factory");
            CollectionAssert.AreEqual(new[] { "ok lines=0" }, Say(node, "diff factory"));
            CollectionAssert.AreEqual(new[] { "ok lines=0" }, Say(Started([.. Dump(node)]), "diff factory"));
        });
    }

    [TestMethod]
    public void WhatOnlyTheDraftHasIsToldAsItIsDumped()
    {
        Holds.ForChoices(200, 2500, choices =>
        {
            string[] lines = Bank(choices);
            Node node = Started([]);
            foreach (string line in lines)
            {
                Say(node, line);
            }

            string[] dumped = [.. Dump(node)];
            string[] told = [.. Say(node, "diff factory").SkipLast(1).Select(line => line[2..])];
            Assert.IsTrue(told.All(line => line.StartsWith("+ ", StringComparison.Ordinal) && dumped.Contains(line[2..])), string.Join('\n', told));
            Assert.IsTrue(dumped.Where(line => line is not ("theme" or "repeats")).All(line => told.Contains("+ " + line)), string.Join('\n', told));
        });
    }

    // Nothing is said twice in it, as in a bank that a node has saved.
    private static string[] Bank(Choices choices) => new LoadedBank(RandomBank.Lines(choices)).Print();

    private static IEnumerable<string> Dump(Node node) => Say(node, "dump").SkipLast(1).Select(line => line[2..]);

    private static Node Started(string[] lines)
    {
        Node node = new();
        node.Boot(null!, new GivenBank(lines), 0);
        Say(node, "");
        return node;
    }

    // The answer, without notices and without the checksum that a dump ends with.
    private static string[] Say(Node node, string line)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(line + "\n");
        byte[] taken = new byte[512];
        StringBuilder said = new();
        node.Receive(bytes, bytes.Length);
        do
        {
            node.Step(0);
            said.Append(Encoding.ASCII.GetString(taken, 0, node.Console.Send(taken, taken.Length)));
        }
        while (node.Console.HasWork(0));
        return [.. said.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Where(text => text[0] != '!')];
    }
}
