using System.Text;
using HapticNode.Link.Frames;

namespace HapticNode.Link.Tests.Frames;

[TestClass]
public sealed class LineFramerTests
{
    private readonly LineFramer _framer = new();

    [TestMethod]
    [DataRow("ok\n= a\n")]
    [DataRow("ok\r= a\r")]
    [DataRow("ok\r\n= a\r\n")]
    [DataRow("\n\r\nok\n\n\n= a\n")]
    public void EveryLineEndEndsALineAndEmptyLinesAreLeftOut(string text) => CollectionAssert.AreEqual(new[] { "ok", "= a" }, Read(text));

    [TestMethod]
    public void ALineMayComeByteByByte() => CollectionAssert.AreEqual(new[] { "ok", "err 3" }, "ok\r\nerr 3\n".SelectMany(letter => Read(letter.ToString())).ToArray());

    [TestMethod]
    public void ALineWithoutItsEndIsNoLine() => Assert.IsEmpty(Read("ok"));

    [TestMethod]
    public void OtherBytesAreSkippedAndCounted()
    {
        CollectionAssert.AreEqual(new[] { "ok" }, Read("\0o\u0080\u00FFk\t\n"));
        Assert.AreEqual(4, _framer.SkippedBytes);
    }

    [TestMethod]
    public void TheLongestLineIsALine() => Assert.AreEqual(LineFramer.MaxLine, Read(new string('x', LineFramer.MaxLine) + "\n").Single().Length);

    [TestMethod]
    public void ALineThatIsTooLongIsSkippedAsAWhole()
    {
        CollectionAssert.AreEqual(new[] { "ok" }, Read(new string('x', LineFramer.MaxLine + 10) + "\nok\n"));
        Assert.AreEqual(LineFramer.MaxLine + 10, _framer.SkippedBytes);
    }

    private string[] Read(string text)
    {
        List<string> lines = [];
        ReadOnlySpan<byte> bytes = Encoding.Latin1.GetBytes(text);
        while (_framer.TryRead(ref bytes, out string? line))
        {
            lines.Add(line);
        }

        return [.. lines];
    }
}
