using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class CheckedFormTests
{
    private const string WrongChecksum = "err 40 the checksum is wrong";

    [TestMethod]
    public void ACheckedLineIsCarriedOutAndAnsweredWithItsNumberAndAChecksum()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("@17 ok *5E92", panel.Say("@17 play click *C0CA"));
        Assert.AreEqual(1000, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void EveryLineOfDataHasTheNumberAndAChecksum()
    {
        string answer = CheckedHost.Say(StoredPanel.Made(), 3, "list lanes");
        Assert.AreEqual(6, Lines.Data(answer).Length);
    }

    [TestMethod]
    public void AMistakeIsAnsweredWithTheNumberAndAChecksum()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("err 3 column=8 range=0..100 out of range", CheckedHost.Say(panel, 4, "volume 101"));
        Assert.AreEqual("err 1 column=1 nearest=play unknown word", CheckedHost.Say(panel, 5, "paly click"));
        Assert.AreEqual("err 1 column=1 unknown word", CheckedHost.Say(panel, 6, "zzzzzzzzzzzz"));
        Assert.AreEqual("err 42 no upload has begun", CheckedHost.Say(panel, 7, "abort"));
    }

    [TestMethod]
    public void ColumnsCountFromTheTextOfTheLine()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual(panel.Say("click.lra 12:101"), CheckedHost.Say(panel, 99, "click.lra 12:101"));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(9)]
    [DataRow(10)]
    [DataRow(99)]
    public void AnyNumberUpTo99IsTaken(int sequence)
    {
        Assert.AreEqual("ok", CheckedHost.Say(StoredPanel.Made(), sequence, "volume 50"));
    }

    [TestMethod]
    public void SmallHexadecimalDigitsAreTaken()
    {
        Assert.AreEqual("@17 ok *5E92", StoredPanel.Made().Say("@17 play click *c0ca"));
    }

    [TestMethod]
    [DataRow("# *0000")]
    [DataRow("# *00")]
    [DataRow("# *")]
    [DataRow("# * * *0 *00 *")]
    public void AnAsteriskMayStandInTheText(string comment)
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", CheckedHost.Say(panel, 1, "volume 50 " + comment));
        Assert.AreEqual(50, panel.Node.Player.Profile.Volume);
    }

    [TestMethod]
    [DataRow("@")]
    [DataRow("@1")]
    [DataRow("@1 ")]
    [DataRow("@*FFFF")]
    [DataRow("@1 *0000")]
    [DataRow("@1  *0000")]
    [DataRow("@1 play click")]
    [DataRow("@1 play click *")]
    [DataRow("@1 play click *0A8")]
    [DataRow("@1 play click *0A8G")]
    [DataRow("@1 play click *0C0CA")]
    [DataRow("@17 play click *C0CB")]
    [DataRow("@17 play click *C0CA ")]
    public void WhatHasNotTheFormOrNotTheSumIsNotCarriedOut(string line)
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual(WrongChecksum, panel.Say(line));
        Assert.AreEqual(0, panel.Lra.LevelNow());
        Assert.AreEqual(1, panel.Node.Counters.BadLines);
    }

    [TestMethod]
    [DataRow("@1 ")]
    [DataRow("@1  ")]
    [DataRow("@100 play click ")]
    [DataRow("@-1 play click ")]
    [DataRow("@ play click ")]
    [DataRow("@1play click ")]
    [DataRow("@1 play click")]
    [DataRow("@x play click ")]
    [DataRow("@99999999999999999999 play click ")]
    public void ARightSumDoesNotMakeUpForAWrongForm(string beginning)
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual(WrongChecksum, panel.Say(CheckedHost.Sealed(beginning)));
        Assert.AreEqual(0, panel.Lra.LevelNow());
    }

    [TestMethod]
    public void NoBitOfALineCanFlipUnnoticed()
    {
        string line = CheckedHost.Line(5, "volume 50");
        for (int bit = 0; bit < line.Length * 8; bit++)
        {
            char flipped = (char)(line[bit / 8] ^ (1 << (bit % 8)));
            if (flipped < ' ' || flipped > '~')
            {
                continue;
            }

            TestPanel panel = StoredPanel.Made();
            string answer = panel.Say(line.Substring(0, bit / 8) + flipped + line.Substring(bit / 8 + 1));
            bool onlyACase = bit / 8 > line.Length - 5 && answer == "@5 ok *" + Sums.Hex((uint)Sums.Crc16("@5 ok "), 4);
            Assert.IsTrue(onlyACase || panel.Node.Player.Profile.Volume == 100, "bit " + bit);
            Assert.IsTrue(onlyACase || answer.Substring(0, 4) == "err ", answer);
        }
    }

    [TestMethod]
    public void TheLongestCheckedLineIsUnderstoodAndALongerOneRefused()
    {
        TestPanel panel = StoredPanel.Made();
        Assert.AreEqual("ok", CheckedHost.Say(panel, 9, Padded(Limits.MaxLine - 9)));
        Assert.AreEqual(50, panel.Node.Player.Profile.Volume);
        string answer = panel.Say(CheckedHost.Line(9, Padded(Limits.MaxLine - 8)));
        Assert.AreEqual(WrongChecksum, CheckedHost.Open(answer));
    }

    private static string Padded(int length)
    {
        string text = "volume 50 #";
        while (text.Length < length)
        {
            text += "x";
        }

        return text;
    }
}
