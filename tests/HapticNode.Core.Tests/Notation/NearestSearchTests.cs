using HapticNode.Core.Base;
using HapticNode.Core.Notation;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Notation;

[TestClass]
public sealed class NearestSearchTests
{
    [TestMethod]
    [DataRow("clik", 0)]
    [DataRow("tikc", 1)]
    [DataRow("release", 2)]
    [DataRow("relaese", 2)]
    [DataRow("eleases", 2)]
    [DataRow("xyzzy", -1)]
    [DataRow("c", -1)]
    [DataRow("", -1)]
    public void TheNearestNameIsWithinHalfOfTheWord(string word, int expected)
    {
        Assert.AreEqual(expected, Find(new string[] { "click", "tick", "release" }, Ascii.Bytes(word)));
    }

    [TestMethod]
    public void OfEquallyNearNamesTheFirstIsNearest()
    {
        Assert.AreEqual(0, Find(new string[] { "cat", "car" }, Ascii.Bytes("cab")));
    }

    [TestMethod]
    public void AVeryLongWordIsNearNothing()
    {
        Assert.AreEqual(-1, Find(new string[] { "click" }, new byte[160]));
    }

    [TestMethod]
    public void AStepIsAtMostOneLetterOfOneName()
    {
        NearestSearch search = new NearestSearch();
        search.Begin(TestNames.Of("abcdefghijklmno", "abcdefghijklmnp"), Ascii.Bytes("abcdefghijklmnq"), 0, 15);
        int steps = 1;
        while (!search.Step())
        {
            steps++;
        }

        Assert.AreEqual(2 * (1 + 15) + 1, steps);
    }

    [TestMethod]
    public void ItMayBeUsedAgain()
    {
        NearestSearch search = new NearestSearch();
        NameTable names = TestNames.Of("abcdefghijklmno", "abc");
        Assert.AreEqual(0, Run(search, names, Ascii.Bytes("abcdefghijklmno")));
        Assert.AreEqual(1, Run(search, names, Ascii.Bytes("ab")));
    }

    private static int Find(string[] names, byte[] word)
    {
        return Run(new NearestSearch(), TestNames.Of(names), word);
    }

    private static int Run(NearestSearch search, NameTable names, byte[] word)
    {
        search.Begin(names, word, 0, word.Length);
        while (!search.Step())
        {
        }

        return search.Best;
    }
}
