using HapticNode.Documents.Problems;
using HapticNode.Hardware.Panels;
using HapticNode.Hardware.Tests.Support;

namespace HapticNode.Hardware.Tests;

[TestClass]
public sealed class PanelFileTests
{
    [TestMethod]
    [DataRow("panel-a", 2)]
    [DataRow("panel-mini", 1)]
    [DataRow("panel-bench", 1)]
    public void AShippedPanelIsReadWithItsBoards(string name, int boards)
    {
        Panel panel = ShippedPanel.Load(name);

        Assert.AreEqual(name, panel.Name);
        Assert.HasCount(boards, panel.Boards);
    }

    [TestMethod]
    [DataRow("carrier_hz: 20000, enable: DRV_EN, load: M1", "carier_hz: 20000, enable: DRV_EN, load: M1", "lanes.lra.carier_hz", "did you mean 'carrier_hz'?")]
    [DataRow("R1: { type: r10k", "R1: { type: r10kk", "parts.R1.type", "did you mean 'r10k'?")]
    [DataRow("load: M1", "load: M7", "lanes.lra.load", "did you mean 'M1'?")]
    [DataRow("lra: { kind: motor", "lra: { kind: moter", "lanes.lra.kind", "did you mean 'motor'?")]
    [DataRow("neutral: 0.5, carrier_hz: 20000, enable: DRV_EN, load: M1", "neutral: 50, carrier_hz: 20000, enable: DRV_EN, load: M1", "lanes.lra.neutral", "'50' is not a number from 0 to 1")]
    [DataRow("R1: { type: r10k, nets: [3V3, OK_SW] }", "R1: { type: r10k, nets: [3V3] }", "parts.R1.nets", "has 1 nets; r10k has 2 pins")]
    [DataRow("VCC: 3V3, 1Y: OK }", "VCC: 3V3 }", "parts.U1.nets.1Y", "is missing: NC where it is left open on purpose")]
    [DataRow("U1: { type: schmitt, nets: { 1A: OK_RC", "U1: { type: schmitt, nets: { 1A: OK_RC, 1Q: NC", "parts.U1.nets.1Q", "is unknown")]
    [DataRow("ok: { nets: [OK] }", "ok: { nets: [OKAY] }", "controls.ok.nets", "did you mean 'OK'?")]
    [DataRow("title: Four", "titel: Four", "titel", "did you mean 'title'?")]
    [DataRow("chip: ESP32-S3", "chip: ESP32-S4", "boards.panel-a-s3.chip", "expected ESP32 or ESP32-S3")]
    [DataRow("BLUE: 21, GATE: 47", "GATE: 47", "boards.panel-a-s3.pins.BLUE", "is missing")]
    [DataRow("ratings: { ohm: 220, tol", "ratings: { ohms: 220, tol", "types.r220.ratings.ohms", "did you mean 'ohm'?")]
    [DataRow("max_ma: 170, ohm: 8", "max_ma: 170, ohm: 0", "types.lra.ratings.ohm", "'0' is not a number from 0.001 to 100000000")]
    [DataRow("min_v: 4.1, volts: 4.7, max_v: 5.25", "min_v: 4.8, volts: 4.7, max_v: 5.25", "rails.5VF", "in this order")]
    public void AMistakeIsToldWithItsLineItsKeyAndTheNearestWord(string old, string changed, string key, string message)
    {
        PanelException exception = Assert.ThrowsExactly<PanelException>(() => ShippedPanel.Changed("panel-a", (old, changed)));

        DocumentProblem problem = exception.Problems.First(candidate => candidate.Key == key);
        Assert.Contains(message, problem.Message);
        Assert.AreEqual(LineOf(old), problem.Line, 1.0);
        Assert.StartsWith($"changed.yaml:{problem.Line}:", problem.ToString());
        Assert.Contains($": {key} ", problem.ToString());
    }

    [TestMethod]
    public void AllMistakesAreToldAtOnceInTheOrderOfTheirLines()
    {
        PanelException exception = Assert.ThrowsExactly<PanelException>(() => ShippedPanel.Changed(
            "panel-a", ("port: COM2, baud: 115200", "port: COM2, baud: fast"), ("lra: { kind: motor", "lra: { kind: moter"), ("revision: A", "revison: A")));

        int[] lines = [.. exception.Problems.Select(problem => problem.Line)];
        Assert.IsGreaterThanOrEqualTo(3, lines.Length);
        CollectionAssert.AreEqual(lines.Order().ToArray(), lines);
    }

    [TestMethod]
    [DataRow("", "is empty")]
    [DataRow("parts: [", "is not YAML")]
    [DataRow("panel: a\npanel: b\n", "is not YAML")]
    [DataRow("just words", "must be a group of keys")]
    public void WhatIsNoPanelAtAllIsTold(string text, string message)
    {
        PanelException exception = Assert.ThrowsExactly<PanelException>(() => PanelFile.Parse(text, "other.yaml"));

        Assert.Contains(message, exception.Message);
    }

    private static int LineOf(string text)
    {
        string[] lines = File.ReadAllLines(Path.Combine(ShippedPanel.FolderOf("panel-a"), PanelFile.Name));
        return Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal)) + 1;
    }
}
