using HapticNode.Link.Frames;

namespace HapticNode.Link.Tests.Frames;

[TestClass]
public sealed class ReplyLineTests
{
    [TestMethod]
    public void AnOkHasNumberAndFields()
    {
        ReplyLine line = ReplyLine.Parse(LineCheck.Append("@17 ok lines=78 crc=1A2B3C4D"));

        Assert.AreEqual(ReplyKind.Ok, line.Kind);
        Assert.AreEqual(17, line.Sequence);
        Assert.AreEqual(CheckVerdict.Right, line.Check);
        Assert.AreEqual("78", line.Fields["lines"]);
        Assert.AreEqual("1A2B3C4D", line.Fields["crc"]);
        Assert.AreEqual(0, line.Code);
    }

    [TestMethod]
    public void AnErrorHasCodeThenFieldsThenText()
    {
        ReplyLine line = ReplyLine.Parse("err 3 column=14 range=0..100 out of range, as in a=b");

        Assert.AreEqual(ReplyKind.Error, line.Kind);
        Assert.IsNull(line.Sequence);
        Assert.AreEqual(CheckVerdict.None, line.Check);
        Assert.AreEqual(3, line.Code);
        Assert.AreEqual("0..100", line.Fields["range"]);
        Assert.HasCount(2, line.Fields);
        Assert.AreEqual("out of range, as in a=b", line.Text);
    }

    [TestMethod]
    public void ADataLineKeepsItsTextAsItIs()
    {
        ReplyLine line = ReplyLine.Parse(LineCheck.Append("@5 = click.lra 12:100  6:-100"));

        Assert.AreEqual(ReplyKind.Data, line.Kind);
        Assert.AreEqual("click.lra 12:100  6:-100", line.Text);
    }

    [TestMethod]
    public void TelemetryHasWordsAndFields()
    {
        ReplyLine line = ReplyLine.Parse(LineCheck.Append("~ event dial detent -1 t=99 lost=2"));

        Assert.AreEqual(ReplyKind.Telemetry, line.Kind);
        CollectionAssert.AreEqual(new[] { "event", "dial", "detent", "-1" }, line.Words.ToArray());
        Assert.AreEqual("99", line.Fields["t"]);
        Assert.AreEqual("2", line.Fields["lost"]);
    }

    [TestMethod]
    public void ANoticeHasWordsAndFields()
    {
        ReplyLine line = ReplyLine.Parse(LineCheck.Append("! fault heat lra t=99"));

        Assert.AreEqual(ReplyKind.Notice, line.Kind);
        CollectionAssert.AreEqual(new[] { "fault", "heat", "lra" }, line.Words.ToArray());
        Assert.IsFalse(line.TellsStart);
    }

    [TestMethod]
    public void ADamagedLineSaysSo()
    {
        Assert.AreEqual(CheckVerdict.Wrong, ReplyLine.Parse(LineCheck.Append("@17 ok").Replace("ok", "oj")).Check);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("hello")]
    [DataRow("okay")]
    [DataRow("err")]
    [DataRow("err three")]
    [DataRow("@100 ok")]
    [DataRow("@ ok")]
    [DataRow("@17")]
    [DataRow("@-1 ok")]
    [DataRow("@17 ! dirty t=1")]
    [DataRow("load:0x3fff0030,len:7176")]
    public void WhatIsNoLineOfTheProtocolIsNoise(string text)
    {
        ReplyLine line = ReplyLine.Parse(text);

        Assert.AreEqual(ReplyKind.Noise, line.Kind);
        Assert.AreEqual(text, line.Text);
        Assert.IsFalse(line.TellsStart);
    }

    [TestMethod]
    [DataRow("! hello hnp=1 fw=0.2.0 board=panel-a chip=ESP32 bank=saved generation=3 t=512345")]
    [DataRow("ets Jul 29 2019 12:21:46")]
    [DataRow("rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)")]
    [DataRow("xE!rst:0xc (SW_CPU_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)")]
    [DataRow("ESP-ROM:esp32s3-20210327")]
    public void AStartIsTold(string text) => Assert.IsTrue(ReplyLine.Parse(text).TellsStart);
}
