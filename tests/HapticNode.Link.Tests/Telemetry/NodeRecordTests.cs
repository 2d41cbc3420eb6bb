using HapticNode.Core.Base;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;
using HapticNode.Link.Frames;
using HapticNode.Link.Telemetry;

namespace HapticNode.Link.Tests.Telemetry;

[TestClass]
public sealed class NodeRecordTests
{
    private static IEnumerable<object[]> Records =>
    [
        ["~ event ok press 0 t=1200", new ControlRecord(1200, "ok", ControlEvent.Press, 0)],
        ["~ event ok double 0 t=1200 lost=3", new ControlRecord(1200, "ok", ControlEvent.Double, 0)],
        ["~ event dial limit -1 t=7", new ControlRecord(7, "dial", ControlEvent.Limit, -1)],
        ["~ cue click start t=1201", new CueRecord(1201, "click", TraceKind.CueStart)],
        ["~ cue click ignored t=1201", new CueRecord(1201, "click", TraceKind.CueIgnored)],
        ["~ lane lra -850 t=1202", new LaneRecord(1202, "lra", -850)],
        ["~ fault driver t=9", new FaultRecord(9, "driver")],
        ["~ limit heat lra t=9", new LimitRecord(9, "heat", "lra")],
        ["~ cleared t=10", new ClearedRecord(10)],
    ];

    [TestMethod]
    [DynamicData(nameof(Records))]
    public void ALineOfTelemetryIsARecord(string line, NodeRecord record) => Assert.AreEqual(record, NodeRecord.Of(ReplyLine.Parse(line)));

    [TestMethod]
    [DataRow("~ event ok press 0", DisplayName = "no time")]
    [DataRow("~ event ok pressed 0 t=1", DisplayName = "no such event")]
    [DataRow("~ event ok none 0 t=1", DisplayName = "no event")]
    [DataRow("~ cue click begins t=1", DisplayName = "no such change")]
    [DataRow("~ lane lra full t=1", DisplayName = "no level")]
    [DataRow("~ edge 4 1 t=1", DisplayName = "an edge")]
    [DataRow("~ weather fine t=1", DisplayName = "no such record")]
    [DataRow("~", DisplayName = "nothing")]
    public void WhatIsNoRecordIsNone(string line) => Assert.IsNull(NodeRecord.Of(ReplyLine.Parse(line)));

    [TestMethod]
    public void EveryEventHasItsWord()
    {
        foreach (ControlEvent happened in Enum.GetValues<ControlEvent>().Where(happened => happened != ControlEvent.None))
        {
            Assert.AreEqual(happened.ToString().ToLowerInvariant(), NodeWords.Of(happened));
            Assert.AreEqual(happened, NodeWords.EventOf(NodeWords.Of(happened)));
        }

        Assert.AreEqual(ControlEvent.None, NodeWords.EventOf("pressed"));
        Assert.AreEqual("late", NodeWords.Of(FaultReason.Late));
    }
}
