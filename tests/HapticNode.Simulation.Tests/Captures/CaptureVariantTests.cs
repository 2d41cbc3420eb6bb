using System.Text;
using HapticNode.Captures;
using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Tests.Captures;

/// <summary>The same press, from 110 to 190 ms, as tools of all kinds may write it.</summary>
[TestClass]
public sealed class CaptureVariantTests : IDisposable
{
    private static readonly LevelChange[] s_press = [new(0, 1), new(110_000_000, 0), new(190_000_000, 1)];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    [DataRow("Time [s],ok", "0,1|0.11,0|0.19,1")]
    [DataRow("Time[s], ok", "0.000000000, 1|0.110000000, 0|0.190000000, 1")]
    [DataRow("\"Time [s]\",\"ok\"", "\"0\",\"1\"|\"0.11\",\"0\"|\"0.19\",\"1\"")]
    [DataRow("Time (s);ok", "0;1|0.11;0|0.19;1")]
    [DataRow("Time [s];ok", "0,000;1|0,110;0|0,190;1")]
    [DataRow("Time [s]\tok", "0\t1|0.11\t0|0.19\t1")]
    [DataRow("Time [s],ok", "0,1,|0.11,0,|0.19,1,")]
    [DataRow("Time [s],ok,", "0,1,|0.11,0,|0.19,1,")]
    [DataRow("Time [ms],ok", "0,High|110,Low|190,High")]
    [DataRow("Time [ms],ok", "0,TRUE|110,FALSE|190,TRUE")]
    [DataRow("Time [ms],ok", "0,1.0|110,0.0|190,1.0")]
    [DataRow("// by a tool|# of some kind|; 3 rows||Time [us],ok", "0,1|1.1e5,0|1.9E5,1")]
    [DataRow("time,ok", ".0,1|.11,0|.19,1")]
    [DataRow("Zeit [s];ok", "0,000;1|0,110;0|0,190;1")]
    [DataRow("Temps (ms),ok", "0,1|110,0|190,1")]
    [DataRow("t/ms,ok", "0,1|110,0|190,1")]
    [DataRow("[us],ok", "0,1|110000,0|190000,1")]
    [DataRow("sep=;|Time [s];ok", "0;1|0.11;0|0.19;1")]
    public void ATableIsRead(string head, string rows) => AssertPress("table.csv", $"{head}|{rows}".Replace('|', '\n'), "ok");

    [TestMethod]
    public void ASeparatorWithinQuotesIsPartOfAName() => AssertPress("quoted.csv", "Time [s],\"ok, the left one\"\n0,1\n0.11,0\n0.19,1\n", "ok, the left one");

    [TestMethod]
    [DataRow("\r\n")]
    [DataRow("\r")]
    [DataRow(" \n")]
    public void AnyEndOfALineWillDo(string end) => AssertPress("table.csv", "Time [s],ok\n0,1\n0.11,0\n0.19,1".Replace("\n", end, StringComparison.Ordinal), "ok");

    [TestMethod]
    [DataRow("1 ! ok", "#0 1! #110 0! #190 1!")]
    [DataRow("1 ! ok [0]", "#0 1! #110 0! #190 1!")]
    [DataRow("1 ! ok[0]", "#0 b1 ! #110 b0 ! #190 B1 !")]
    [DataRow("1 ! \\ok ", "#0 $dumpvars 1! $end #110 0! #190 1!")]
    [DataRow("1 ok! ok", "1ok! #110 0ok! #190 1ok! $comment done $end")]
    [DataRow("1 ! ok", "#0 U! h! #110 L! W! -! #190 H!")]
    [DataRow("1 ! ok", "#0 x! 1! #110 z! 0! #190 1! $vcdclose #190 $end")]
    public void ADumpIsRead(string variable, string changes) =>
        AssertPress("dump.vcd", $"$timescale 1 ms $end $scope module top $end $var wire {variable} $end $upscope $end $enddefinitions $end {changes}", "ok");

    [TestMethod]
    [DataRow("1ms", 1)]
    [DataRow("1\nMS", 1)]
    [DataRow("100 us", 10)]
    [DataRow("10000000 ps", 100)]
    public void ATimescaleIsAnyWholeNumberOfUnits(string scale, int factor) =>
        AssertPress("dump.vcd", $"$timescale {scale} $end $var reg 1 ! ok $end $enddefinitions $end #0 1! #{110 * factor} 0! #{190 * factor} 1!", "ok");

    [TestMethod]
    public void UtfOf16BitsIsReadByItsMark()
    {
        string path = _folder.Write("wide.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Time [s],ok\n0,1\n0.11,0\n0.19,1\n")]);
        CollectionAssert.AreEqual(s_press, CaptureFile.Read(path, ["ok"]).Channels[0].Changes.ToArray());
    }

    [TestMethod]
    public void UtfOf16BitsWithoutItsMarkIsNamed()
    {
        string path = _folder.Write("wide.csv", Encoding.Unicode.GetBytes("Time [s],ok\n0,1\n"));
        DocumentException problem = Assert.ThrowsExactly<DocumentException>(() => CaptureFile.Read(path, ["ok"]));
        Assert.AreEqual("wide.csv:1: a byte 0: it is no text, or one in UTF-16 without its mark; save it as UTF-8", problem.Message);
    }

    [TestMethod]
    [DataRow("real 64 % volt", "r3.3 % r1e-3 %")]
    [DataRow("realtime 1 % volt", "r3.3 %")]
    [DataRow("string 1 % state", "sidle %")]
    public void WhatHasNoBitsIsPassedOver(string variable, string change) =>
        AssertPress("dump.vcd", $"$timescale 1 ms $end $var {variable} $end $var wire 1 ! ok $end $enddefinitions $end #0 {change} 1! #110 0! {change} #190 1!", "0");

    private void AssertPress(string file, string text, string channel)
    {
        string path = _folder.Write(file, Encoding.UTF8.GetBytes(text));
        CollectionAssert.AreEqual(s_press, CaptureFile.Read(path, [channel]).Channels[0].Changes.ToArray());
    }
}
