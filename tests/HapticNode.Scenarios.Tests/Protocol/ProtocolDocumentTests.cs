using System.Globalization;
using HapticNode.Core.Base;
using HapticNode.Core.Console;
using HapticNode.Core.Notation;

namespace HapticNode.Scenarios.Tests.Protocol;

/// <summary>The tables of docs/protocol.md are those that the node itself uses.</summary>
[TestClass]
public sealed class ProtocolDocumentTests
{
    private const int FirstRefusal = (int)Refusal.Latched;

    [TestMethod]
    [DataRow("verbs")]
    [DataRow("errors")]
    [DataRow("schema")]
    public void TheTableIsTheNodesOwn(string table)
    {
        string path = RepositoryRoot.PathOf("docs", "protocol.md");
        List<string> lines = [.. File.ReadAllLines(path)];
        int begin = lines.IndexOf($"<!-- {table} -->") + 1;
        int end = lines.IndexOf($"<!-- end of {table} -->");
        Assert.IsTrue(begin > 0 && end >= begin, $"docs/protocol.md has no place for the table of {table}.");
        string[] made = [.. Make(table)];
        string[] written = [.. lines.GetRange(begin, end - begin)];
        if (Bless.IsAsked)
        {
            lines.RemoveRange(begin, end - begin);
            lines.InsertRange(begin, made);
            Bless.Write(path, lines);
        }

        CollectionAssert.AreEqual(made, written, Bless.Hint);
    }

    private static IEnumerable<string> Make(string table) => table switch
    {
        "verbs" => Verbs(),
        "errors" => Errors(),
        _ => ["```", .. new PanelNode().Say("schema"), "```"],
    };

    private static IEnumerable<string> Verbs() => ["```", .. new PanelNode().Say("help").Select(line => line.StartsWith("= ", StringComparison.Ordinal) ? line[2..] : line).SkipLast(1), "```"];

    private static IEnumerable<string> Errors()
    {
        yield return "| code | |";
        yield return "|---|---|";
        foreach (ParseProblem problem in Enum.GetValues<ParseProblem>().Where(problem => problem != ParseProblem.None))
        {
            yield return Row((int)problem, ProblemText.TextOf(problem));
        }

        foreach (Refusal refusal in Enum.GetValues<Refusal>().Where(refusal => (int)refusal >= FirstRefusal))
        {
            yield return Row((int)refusal, RefusalText.Of(refusal));
        }
    }

    private static string Row(int code, string text) => string.Create(CultureInfo.InvariantCulture, $"| {code} | {text} |");
}
