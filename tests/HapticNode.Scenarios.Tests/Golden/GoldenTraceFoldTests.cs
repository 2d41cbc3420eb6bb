using System.Globalization;
using HapticNode.Simulation;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests.Golden;

[TestClass]
public sealed class GoldenTraceFoldTests
{
    private static readonly IReadOnlyList<GoldenLine> s_limit = GoldenTrace.Of(Limit());

    [TestMethod]
    public void ARampIsOneLineFromItsFirstToItsLastLevel()
    {
        GoldenLine[] red = [.. s_limit.Where(line => line.Name == "red")];
        Assert.HasCount(2, red);
        Assert.AreEqual("700", red[0].Value);
        Assert.EndsWith(" > 0", red[1].Value);
    }

    [TestMethod]
    public void ADriveWithItsBrakeIsNoRamp() =>
        CollectionAssert.AreEqual(new[] { 1, -1, 0 }, s_limit.Where(line => line.Name == "lra").Select(line => Math.Sign(int.Parse(line.Value, CultureInfo.InvariantCulture))).ToArray());

    [TestMethod]
    public void EdgesAreLeftOut() => Assert.IsFalse(s_limit.Any(line => line.Kind == "edge"));

    [TestMethod]
    public void WhatIsWrittenIsReadAgain() =>
        CollectionAssert.AreEqual(s_limit.ToArray(), s_limit.Select(line => GoldenLine.Parse(line.ToString())).ToArray());

    // One detent below the dial's lower end.
    private static RunResult Limit() => StandardPanel.Play(CostModel.Typical, ["50 dial turn -1 at 20/s"]);
}
