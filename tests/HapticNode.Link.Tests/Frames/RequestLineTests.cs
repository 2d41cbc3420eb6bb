using System.Text;
using HapticNode.Link.Frames;

namespace HapticNode.Link.Tests.Frames;

[TestClass]
public sealed class RequestLineTests
{
    [TestMethod]
    public void ARequestHasNumberTextAndChecksum()
    {
        string line = Encoding.ASCII.GetString(RequestLine.Build(17, "play click"));

        Assert.AreEqual(LineCheck.Append("@17 play click") + "\n", line);
    }

    [TestMethod]
    public void TheLongestTextHas146Characters() => Assert.AreEqual(146, RequestLine.MaxText);

    [TestMethod]
    public void TheLongestTextMakesTheLongestLine()
    {
        Assert.HasCount(RequestLine.MaxLine + 1, RequestLine.Build(99, new string('x', RequestLine.MaxText)));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("  ")]
    [DataRow("play\nclick")]
    [DataRow("play cli\u0003ck")]
    [DataRow("cue caf\u00E9")]
    public void WhatCannotBeSentIsRefused(string text)
    {
        Assert.ThrowsExactly<ArgumentException>(() => RequestLine.Build(0, text));
    }

    [TestMethod]
    public void ALongerTextIsRefusedWithBothLengths()
    {
        string problem = RequestLine.ProblemOf(new string('x', RequestLine.MaxText + 1))!;

        StringAssert.Contains(problem, $"{RequestLine.MaxText + 1} characters");
        StringAssert.Contains(problem, $"room for {RequestLine.MaxText}");
    }

    [TestMethod]
    [DataRow(-1)]
    [DataRow(100)]
    public void ANumberOutOfRangeIsRefused(int sequence)
    {
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => RequestLine.Build(sequence, "id"));
    }
}
