using System.Text;
using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Notation;

[TestClass]
public sealed class ConsoleTests
{
    private const string Characters = "play stop clear done busy on cue c.m 0123456789-+:>@~#\u0001\u0002\u00ff";

    [TestMethod]
    public void AnyLineGetsExactlyOneReply()
    {
        Holds.ForChoices(300, 600, choices =>
        {
            Node node = new();
            node.Draft.LoadLine("lane m motor");
            node.Draft.LoadLine("cue c");
            node.Begin(0);
            while (choices.Any)
            {
                string line = choices.Of(["x", "play ", "c.m ", "cue ", "help"]);
                for (int length = choices.OnceIn(10) ? choices.Between(100, 400) : choices.Between(0, 40); length > 0; length--)
                {
                    line += choices.Of(Characters.ToCharArray());
                }

                string all = Answer(node, line + choices.Of(["\n", "\r", "\r\n"]));
                Assert.IsTrue(all.EndsWith("\r\n", StringComparison.Ordinal), line);
                string[] replies = [.. all.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Where(IsReply)];
                Assert.HasCount(1, replies, line);
            }
        });
    }

    // Neither a line of data nor what the node says unasked.
    private static bool IsReply(string line) =>
        line.StartsWith("ok", StringComparison.Ordinal) || line.StartsWith("err ", StringComparison.Ordinal);

    private static string Answer(Node node, string text)
    {
        byte[] taken = new byte[512];
        StringBuilder answer = new();
        foreach (byte one in Encoding.Latin1.GetBytes(text))
        {
            node.Receive([one], 1);
            do
            {
                node.Step(0);
                answer.Append(Encoding.Latin1.GetString(taken, 0, node.Console.Send(taken, taken.Length)));
            }
            while (node.Console.HasWork(0));
        }

        return answer.ToString();
    }
}
