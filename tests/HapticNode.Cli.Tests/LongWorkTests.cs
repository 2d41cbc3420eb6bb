using HapticNode.Cli.Rendering;

namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class LongWorkTests
{
    [TestMethod]
    public void WhatIsDoneStandsOnALineThatGoesWithIt()
    {
        using var said = new StringWriter();
        using (var work = new LongWork(said, isTerminal: false, "running"))
        {
            work.Show();
            work.Follow("running", () => 0.254);
            work.Show();
        }

        Assert.AreEqual("\rrunning, 0 s\rrunning, 25 %, 0 s\r                  \r", said.ToString());
    }

    [TestMethod]
    public void ALineIsNeverLongerThanATerminal()
    {
        using var said = new StringWriter();
        using var work = new LongWork(said, isTerminal: false, new string('a', 200));
        work.Show();

        Assert.AreEqual(79, said.ToString().Length);
    }

    [TestMethod]
    public void NothingIsSaidWhereNoTerminalIs()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.AreEqual(5, LongWork.Do(new Terminal(output, error), "counting", () => 5));
        Assert.AreEqual("", output.ToString() + error);
    }
}
