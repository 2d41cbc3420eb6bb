using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class HelpTests
{
    private static readonly string[] s_words =
    {
        "play", "stop", "clear", "done", "failed", "busy", "progress", "quiet", "volume", "help", "mute", "selftest", "arm", "disarm",
        "id", "schema", "list", "get", "set", "dump", "diff", "begin", "commit", "abort", "save", "revert", "factory", "stats", "watch",
        "session", "copy", "rename", "delete", "calibrate", "lane", "button", "encoder", "cue", "on", "theme", "repeats",
    };

    [TestMethod]
    public void HelpHasALineForEveryWordThatALineCanBeginWith()
    {
        string[] lines = Lines.Data(new TestPanel().Say("help"));
        Assert.AreEqual(s_words.Length, lines.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.AreEqual(s_words[i], FirstWord(lines[i]));
        }
    }

    [TestMethod]
    public void HelpForAWordIsItsLineAlone()
    {
        TestPanel panel = new TestPanel();
        string[] all = Lines.Data(panel.Say("help"));
        for (int i = 0; i < s_words.Length; i++)
        {
            string[] one = Lines.Data(panel.Say("help " + s_words[i]));
            Assert.AreEqual(1, one.Length);
            Assert.AreEqual(all[i], one[0]);
        }
    }

    [TestMethod]
    public void ALineOfHelpSaysHowTheVerbIsWrittenAndWhatItDoes()
    {
        Assert.AreEqual(Lines.Together("= play CUE: plays the cue now", "ok lines=1"), new TestPanel().Say("help play"));
    }

    [TestMethod]
    [DataRow("help plai", "err 1 column=6 nearest=play unknown word")]
    [DataRow("help play clear", "err 5 column=11 unexpected text")]
    [DataRow("help cleer", "err 1 column=6 nearest=clear unknown word")]
    public void HelpForWhatIsNoWordIsAMistake(string line, string expected)
    {
        Assert.AreEqual(expected, new TestPanel().Say(line));
    }

    [TestMethod]
    public void TheWordsOfTheVerbsStandInTheOrderOfTheirNumbers()
    {
        Assert.AreEqual("play", s_words[(int)Verb.Play]);
        Assert.AreEqual("help", s_words[(int)Verb.Help]);
        Assert.AreEqual("set", s_words[(int)Verb.Set]);
        Assert.AreEqual("stats", s_words[(int)Verb.Stats]);
        Assert.AreEqual("session", s_words[(int)Verb.Session]);
        Assert.AreEqual("lane", s_words[(int)Verb.Notation]);
    }

    [TestMethod]
    public void NoLineOfHelpIsLongerThanALineCanBe()
    {
        string[] lines = Lines.Data(new TestPanel().Say("help"));
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.IsTrue(lines[i].Length <= Limits.MaxLine, lines[i]);
        }
    }

    private static string FirstWord(string line)
    {
        int end = line.IndexOfAny(new char[] { ' ', ':' });
        return end < 0 ? line : line.Substring(0, end);
    }
}
