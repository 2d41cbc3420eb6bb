using HapticNode.Documents.Problems;

namespace HapticNode.Documents.Tests.Problems;

[TestClass]
public sealed class DocumentProblemTests
{
    [TestMethod]
    public void WhatIsQuotedFromAFileCommandsNoTerminal() =>
        Assert.AreEqual(
            "a.vcd:1: '\uFFFD[2J\uFFFD' is no change: expected another\nor none",
            new DocumentProblem("a.vcd", 1, 0, "", "'\u001b[2J\u0000' is no change: expected another\nor none").ToString());
}
