using HapticNode.Core.Base;
using HapticNode.Core.Console.Reports;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class SchemaTests
{
    // Tools keep it by its checksum, and banks by its words: whatever changes here is a new schema to all of them.
    private static readonly string[] s_schema =
    {
        "lane.motor gain % 0 100 100 live",
        "lane.motor drive ms 10 1000 400 live",
        "lane.motor heat ms 50 10000 1500 live",
        "lane.motor cool % 1 100 20 live",
        "lane.tone gain % 0 100 100 live",
        "lane.tone drive ms 10 1000 400 live",
        "lane.light gain % 0 100 100 live",
        "button settle ms 1 200 5 live",
        "button hold ms 0 5000 500 live",
        "button double ms 0 1000 300 live",
        "button repeat ms 0 2000 0 live",
        "encoder detents one-of-1-2-4 1 4 1 live",
        "encoder min detents -30000 30000 0 live",
        "encoder max detents -30000 30000 0 live",
        "encoder rest contacts - - learned live",
        "encoder forward word - - - live",
        "encoder reverse word - - - live",
        "cue priority rank 0 9 5 live",
        "cue cut word - - - live",
        "cue mix word - - - live",
        "cue ignore word - - - live",
        "cue outcome word - - - live",
        "cue loop ms 0 60000 0 live",
        "cue gauge word - - - live",
        "ask within ms 50 60000 2000 live",
        "ask acknowledge cue - - acknowledge live",
        "ask confirm cue - - confirm live",
        "ask reject cue - - reject live",
        "ask timeout cue - - timeout live",
        "theme gain % 0 100 100 live",
        "theme pitch % 50 200 100 live",
        "repeats merge ms 0 100 12 live",
        "repeats soften ms 0 500 100 live",
        "repeats floor % 10 100 40 live",
        "step duration ms 0.5 300 - live",
        "step level % -100 100 - live",
        "step tone-level % 0 60 - live",
        "step frequency Hz 160 12000 - live",
        "user volume % 0 100 100 live",
    };

    private static readonly string[] s_sections =
    {
        "lane.motor", "lane.tone", "lane.light", "button", "encoder", "cue", "ask", "theme", "repeats",
    };

    [TestMethod]
    public void TheSchemaIsWhatToolsKnow()
    {
        string[] lines = Lines.Data(StoredPanel.Made().Say("schema"));
        for (int i = 0; i < lines.Length && i < s_schema.Length; i++)
        {
            Assert.AreEqual(s_schema[i], lines[i]);
        }

        Assert.AreEqual(s_schema.Length, lines.Length);
    }

    [TestMethod]
    public void ItEndsWithTheSumOfItsLines()
    {
        string answer = StoredPanel.Made().Say("schema");
        Assert.AreEqual("ok lines=" + s_schema.Length + " crc=" + Sums.Crc32Of(Lines.Data(answer)), Lines.Last(answer));
    }

    [TestMethod]
    public void ItIsTheSameWhateverTheBank()
    {
        TestPanel panel = StoredPanel.Made();
        string before = panel.Say("schema");
        panel.Say("set theme gain 10");
        panel.Say("lane extra tone gain 5");
        panel.Say("volume 3");
        Assert.AreEqual(before, panel.Say("schema"));
        Assert.AreEqual(before, new TestPanel().Say("schema"));
    }

    [TestMethod]
    public void ItHasEveryOptionWordOfEverySection()
    {
        Assert.AreEqual(s_sections.Length, OptionTable.Lists);
        int line = 0;
        for (int list = 0; list < OptionTable.Lists; list++)
        {
            int words = Words.Count(Words.Options + list);
            Assert.AreEqual(OptionTable.First(list) + words, OptionTable.First(list + 1), s_sections[list]);
            for (int word = 0; word < words; word++)
            {
                LineWriter writer = new LineWriter();
                writer.Name(Words.Options + list, word);
                string start = s_sections[list] + " " + Talk.Text(writer.Bytes, writer.Length) + " ";
                Assert.AreEqual(start, s_schema[line].Substring(0, start.Length));
                line++;
            }
        }
    }

    [TestMethod]
    public void TheNodeKnowsItsChecksum()
    {
        string answer = new TestPanel().Say("schema");
        Assert.AreEqual(Sums.Hex((uint)SchemaReport.Crc, 8), answer.Substring(answer.Length - 8));
    }

    [TestMethod]
    public void ItTakesNoArgument()
    {
        Assert.AreEqual("err 5 column=8 unexpected text", new TestPanel().Say("schema cue"));
    }
}
