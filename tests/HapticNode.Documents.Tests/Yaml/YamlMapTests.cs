using HapticNode.Documents.Problems;
using HapticNode.Documents.Yaml;

namespace HapticNode.Documents.Tests.Yaml;

[TestClass]
public sealed class YamlMapTests
{
    [TestMethod]
    [DataRow("", "x.yaml:1: the file is empty")]
    [DataRow("a: 1\n---\na: 2", "x.yaml:1: the file has several documents; one is expected")]
    [DataRow("just words", "x.yaml:1:1: must be a group of keys")]
    [DataRow("a: [", "x.yaml:2:1: is not YAML")]
    [DataRow("width: 3\nhieght: 4", "x.yaml:2:1: hieght 'hieght' is unknown: expected width, height, depth or box; did you mean 'height'?")]
    [DataRow("width: wide", "x.yaml:1:8: width 'wide' is not a number from 1 to 9")]
    [DataRow("width: .nan", "x.yaml:1:8: width '.nan' is not a number from 1 to 9")]
    [DataRow("width: 3\nbox: { side: 10 }", "x.yaml:2:14: box.side '10' is not a number from 0 to 1")]
    [DataRow("width: 3\nbox: side", "x.yaml:2:6: box must be a group of keys")]
    [DataRow("height: 4", "x.yaml:1:1: width is missing: a number from 1 to 9")]
    [DataRow("width: 3\n? [a, b]\n: 4", "x.yaml:2:3: a list or a group cannot be a key")]
    public void AProblemNamesItsPlaceKeyRangeAndNearestWord(string text, string expected)
    {
        var problems = new ProblemList("x.yaml");

        if (YamlMap.Parse(text, problems) is { } map)
        {
            map.Only("width", "height", "depth", "box").Number("width", 1, 9);
            map.Group("box").Number("side", 0, 1, otherwise: 0);
        }

        StringAssert.StartsWith(problems.InOrder[0].ToString(), expected);
    }

    [TestMethod]
    public void ProblemsComeInTheOrderOfTheirLines()
    {
        var problems = new ProblemList("x.yaml");

        problems.Add(7, "b", "second");
        problems.Add(3, "a", "first");

        CollectionAssert.AreEqual(new[] { 3, 7 }, problems.InOrder.Select(problem => problem.Line).ToArray());
    }
}
