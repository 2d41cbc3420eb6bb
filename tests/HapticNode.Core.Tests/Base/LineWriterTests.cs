using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Base;

[TestClass]
public sealed class LineWriterTests
{
    [TestMethod]
    [DataRow(0, "0")]
    [DataRow(9, "9")]
    [DataRow(10, "10")]
    [DataRow(-1000, "-1000")]
    [DataRow(2147483647, "2147483647")]
    public void AWholeNumberIsWritten(int value, string expected)
    {
        LineWriter writer = new LineWriter();
        writer.Number(value);
        Assert.AreEqual(expected, TextOf(writer));
    }

    [TestMethod]
    [DataRow(0, "0")]
    [DataRow(120, "12")]
    [DataRow(125, "12.5")]
    [DataRow(-5, "-0.5")]
    public void TenthsAreWrittenWithADecimalWhereThereIsOne(int tenths, string expected)
    {
        LineWriter writer = new LineWriter();
        writer.Tenths(tenths);
        Assert.AreEqual(expected, TextOf(writer));
    }

    [TestMethod]
    public void AWordFollowsASpaceAndANameDoesNot()
    {
        LineWriter writer = new LineWriter();
        NameTable names = TestNames.Of("click");
        writer.Name(names, 0);
        writer.Word(names, 0);
        Assert.AreEqual("click click", TextOf(writer));
    }

    [TestMethod]
    public void WhatDoesNotFitIsCutOff()
    {
        LineWriter writer = new LineWriter();
        writer.Copy(new byte[LineWriter.Capacity - 2], 0, LineWriter.Capacity - 2);
        writer.Text("abc");
        writer.Character('d');
        writer.Word(TestNames.Of("e"), 0);
        Assert.AreEqual(LineWriter.Capacity, writer.Length);
        Assert.AreEqual((byte)'b', writer.Bytes[LineWriter.Capacity - 1]);
    }

    [TestMethod]
    public void AClearedLineIsEmpty()
    {
        LineWriter writer = new LineWriter();
        writer.Number(12);
        writer.Clear();
        Assert.AreEqual("", TextOf(writer));
    }

    private static string TextOf(LineWriter writer)
    {
        return Talk.Text(writer.Bytes, writer.Length);
    }
}
