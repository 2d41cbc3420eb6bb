using HapticNode.Documents.Problems;
using HapticNode.Documents.Yaml;

namespace HapticNode.Documents.Tests.Yaml;

/// <summary>Small files in YAML that stand for a lot of work.</summary>
[TestClass]
public sealed class YamlLimitTests
{
    [TestMethod]
    public void BracketsInBracketsAreRefusedAtTheFirstThatIsTooDeep()
    {
        Assert.AreEqual("x.yaml:1:35: is not YAML: groups and lists are nested too deeply: at most 32 are read", Refuse("a: " + new string('[', 20_000)));
        Assert.Contains("nested too deeply", Refuse("a: " + string.Concat(Enumerable.Repeat("{a: ", 20_000))));
    }

    [TestMethod]
    public void AliasesAreRefused()
    {
        Assert.AreEqual("x.yaml:2:4: is not YAML: aliases are not read: write what is meant in full", Refuse("a: &a [x]\nb: *a\n"));
    }

    [TestMethod]
    public void OfManyProblemsAHundredAreListed()
    {
        ProblemList problems = new("x.yaml");
        YamlMap.Parse(string.Concat(Enumerable.Range(0, 1000).Select(line => $"key{line}: 1\n")), problems)!.Only("key");
        Assert.HasCount(101, problems.InOrder);
        Assert.AreEqual("x.yaml: 900 more problems are not listed", problems.InOrder[^1].ToString());
    }

    private static string Refuse(string text)
    {
        ProblemList problems = new("x.yaml");
        Assert.IsNull(YamlMap.Parse(text, problems));
        return problems.InOrder.Single().ToString();
    }
}
