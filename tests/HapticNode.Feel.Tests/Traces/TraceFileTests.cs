using HapticNode.Feel.Tests.Support;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Tests.Traces;

[TestClass]
public sealed class TraceFileTests
{
    private static readonly IReadOnlyList<FeelLane> s_lanes = FeelLane.Of(Cues.Bank().Bank);

    [TestMethod]
    public void BusyStretchesAreNamedAfterTheCuesInThem()
    {
        IReadOnlyList<CueTrace> traces = Read(
            "100000,edge,ok,0", "100700.5,lane,lra,1000", "100800,cue,click,start", "109000,lane,lra,-1000", "115000,lane,lra,0",
            "500000,lane,red,500", "500100,cue,release,start", "510000,lane,red,0");
        Assert.HasCount(2, traces);
        Assert.AreEqual("click at 0.100 s", traces[0].Title);
        Assert.AreEqual("00100ms-click", traces[0].Name);
        Assert.AreEqual("0:1000 8300:-1000 14300:0", Points(traces[0]));
        Assert.AreEqual("release at 0.500 s", traces[1].Title);
    }

    [TestMethod]
    public void AToneHasThePitchThatWasSetWithIt()
    {
        CueTrace trace = Read("1000,lane,tone.hz,2400", "1000,lane,tone,200", "3000,lane,tone.hz,3000", "5000,lane,tone,0")[0];
        Assert.AreEqual("0:200@2400 2000:200@3000", string.Join(' ', trace.Lanes[0].Points.SkipLast(1).Select(point => $"{point.Microseconds}:{point.Permille}@{point.Hertz}")));
    }

    [TestMethod]
    public void ALaneThatNeverCameToRestEndsWithTheTrace()
    {
        Assert.AreEqual("0:500 4000:200 4000:0", Points(Read("1000,lane,lra,500", "5000,lane,lra,200")[0]));
    }

    [TestMethod]
    public void APauseWithinACueDoesNotSplitIt() => Assert.HasCount(1, Read("0,lane,lra,500", "10000,lane,lra,0", "65000,lane,lra,500", "70000,lane,lra,0"));

    [TestMethod]
    [DataRow("1000,lane,motor,500", "trace.csv:2: the bank has no lane 'motor'")]
    [DataRow("soon,lane,lra,500", "trace.csv:2: a row is")]
    [DataRow("1000,lane,lra,much", "trace.csv:2: 'much' is no level in permille: expected a whole number")]
    [DataRow("1000,lane", "trace.csv:2: a row is")]
    public void AWrongRowIsNamedWithItsLine(string row, string begins)
    {
        Assert.StartsWith(begins, Assert.ThrowsExactly<TraceException>(() => Read(row)).Message);
    }

    [TestMethod]
    public void AnotherFileIsRefused()
    {
        TraceException exception = Assert.ThrowsExactly<TraceException>(() => TraceFile.Read("other.csv", ["time,volts"], s_lanes));
        Assert.StartsWith("other.csv:1: a trace begins with 't_us,kind,name,value'", exception.Message);
    }

    private static IReadOnlyList<CueTrace> Read(params string[] rows) => TraceFile.Read("trace.csv", ["t_us,kind,name,value", .. rows], s_lanes);

    [TestMethod]
    [DataRow("99999999999999999999,lane,lra,0", "x.csv:3: a row is")]
    [DataRow("10,lane,lra,99999999", "x.csv:3: '99999999' is no level in permille: expected a whole number from -1000 to 1000")]
    [DataRow("10,lane,tone,-1", "x.csv:3: '-1' is no level in permille: expected a whole number from 0 to 1000")]
    [DataRow("10,lane,tone.hz,-5", "x.csv:3: '-5' is no frequency in Hz: expected a whole number from 0 to 100000")]
    [DataRow("86400000000,lane,lra,0", "x.csv:3: the lanes are driven for more than 300 s in all")]
    public void WhatNoLaneCanDoIsRefusedWithItsLine(string row, string begins)
    {
        Assert.StartsWith(begins, Assert.ThrowsExactly<TraceException>(() => TraceFile.Read("x.csv", ["t_us,kind,name,value", "0,lane,lra,1000", row], s_lanes)).Message);
    }

    private static string Points(CueTrace trace) => string.Join(' ', trace.Lanes[0].Points.Select(point => $"{point.Microseconds}:{point.Permille}"));
}
