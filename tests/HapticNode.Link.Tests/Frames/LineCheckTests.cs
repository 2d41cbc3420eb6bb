using HapticNode.Link.Frames;

namespace HapticNode.Link.Tests.Frames;

[TestClass]
public sealed class LineCheckTests
{
    [TestMethod]
    public void TheChecksumCoversTheSpaceBeforeIt()
    {
        string line = LineCheck.Append("@17 play click");

        Assert.AreEqual($"@17 play click *{Crc32.Compute("@17 play click "u8):X8}", line);
    }

    [TestMethod]
    public void WhatWasAppendedIsRight()
    {
        Assert.AreEqual(CheckVerdict.Right, LineCheck.Split(LineCheck.Append("@17 ok"), out string body));
        Assert.AreEqual("@17 ok", body);
    }

    [TestMethod]
    public void SmallDigitsAreAccepted()
    {
        string line = LineCheck.Append("! dirty t=77");

        Assert.AreEqual(CheckVerdict.Right, LineCheck.Split(line[..^8] + line[^8..].ToLowerInvariant(), out _));
    }

    [TestMethod]
    public void AChangedLineIsWrong()
    {
        Assert.AreEqual(CheckVerdict.Wrong, LineCheck.Split(LineCheck.Append("@17 ok").Replace("17", "18"), out _));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("ok")]
    [DataRow("*12345678")]
    [DataRow("ok*12345678")]
    [DataRow("ok *1234567G")]
    [DataRow("ok *123456789")]
    [DataRow("ok *1234")]
    public void ALineWithoutTheEndHasNone(string line)
    {
        Assert.AreEqual(CheckVerdict.None, LineCheck.Split(line, out string body));
        Assert.AreEqual(line, body);
    }
}
