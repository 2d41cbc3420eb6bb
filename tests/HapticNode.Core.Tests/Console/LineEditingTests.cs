using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class LineEditingTests
{
    private const string Strange = "err 38 the line contains a byte that is not printable";

    [TestMethod]
    [DataRow("set theme gain 8\u00080\n", "theme gain 0 pitch 100")] // Backspace
    [DataRow("set theme gain 98\u0008\u00088\n", "theme gain 8 pitch 100")] // Backspace twice
    [DataRow("set theme gain 98\u007f\u007f8\n", "theme gain 8 pitch 100")] // Delete
    [DataRow("\u0008\u0008set theme gain 8\n", "theme gain 8 pitch 100")] // more than there is
    [DataRow("set\ttheme\tgain 8\r", "theme gain 8 pitch 100")] // tabs and CR
    [DataRow("set theme gain 8\r\n", "theme gain 8 pitch 100")] // CR LF
    [DataRow("\u001b[200~set theme gain 8\u001b[201~\n", "theme gain 8 pitch 100")] // a bracketed paste
    public void ALineMeansWhatStandsThere(string typed, string expected)
    {
        TestPanel panel = new TestPanel();
        Assert.AreEqual("ok", Talk.Exchange(panel.Node, typed, 0));
        Assert.AreEqual(expected, Lines.Data(panel.Say("get theme"))[0]);
    }

    [TestMethod]
    [DataRow("set theme gain \u00018\n")] // a control character
    [DataRow("set theme gain \u001b[A8\n")] // a cursor key
    [DataRow("set theme gain 8\u001b[202~\n")] // a mark that is none
    [DataRow("set theme gain 8\u001b\n")] // a mark that is cut off
    [DataRow("set theme gain 1\u0001\u00088\n")] // erasing what could not be seen
    public void ALineWithAnotherByteIsRefused(string typed)
    {
        TestPanel panel = new TestPanel();
        Assert.AreEqual(Strange, Talk.Exchange(panel.Node, typed, 0));
        Assert.AreEqual("ok", panel.Say("set theme gain 7"));
    }

    [TestMethod]
    public void AStopByteForgetsTheLineAndItsStrangeBytes()
    {
        TestPanel panel = new TestPanel();
        Assert.AreEqual("ok", Talk.Exchange(panel.Node, "set \u0001th\u001b[\u0003set theme gain 8\n", 0));
    }

    [TestMethod]
    public void ACheckedLineWithSuchAByteHasTheWrongChecksum()
    {
        TestPanel panel = new TestPanel();
        Assert.AreEqual("err 40 the checksum is wrong", Talk.Exchange(panel.Node, "@17 play \u0001click *C0CA\n", 0));
    }
}
