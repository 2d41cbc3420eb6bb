using HapticNode.Link.Sessions;
using HapticNode.Link.FaultInjection;
using HapticNode.Simulation.Live.FaultInjection;

namespace HapticNode.Simulation.Tests.Live.FaultInjection;

[TestClass]
[DoNotParallelize]
public sealed class FirmwareSoakTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public void TheFirmwareAcceptsNothingCorruptedInAHundredThousandFaults()
    {
        SoakReport report = new LinkSoakTest(new SoakOptions { Faults = 100_000 }, time => new FirmwareSoakNode(time)).Run();

        TestContext.WriteLine($"{report.Faults.Total} faults, {report.Rounds} rounds, {report.Edits} edits, {report.Session}");
        Assert.IsEmpty(report.Corrupted, string.Join(Environment.NewLine, report.Corrupted));
        Assert.IsGreaterThanOrEqualTo(100_000, report.Faults.Total);
        Assert.IsGreaterThan(1_000, report.ComparedRounds);
        foreach (FaultKind kind in Enum.GetValues<FaultKind>())
        {
            Assert.IsGreaterThan(0, report.Faults[kind], kind.ToString());
        }
    }

    [TestMethod]
    public void AnEditIsToldWithTheTextThatArrived()
    {
        List<string> edits = [];
        var time = new VirtualTimeProvider();
        time.Run(async () =>
        {
            using var node = new FirmwareSoakNode(time);
            node.Edited += edits.Add;
            await using NodeSession session = await NodeSession.OpenAsync(node.Link, time: time);
            foreach (string request in new[] { "set cue click priority 6", "id", "begin", "theme gain 50", "abort", "click.lra 9:40" })
            {
                Assert.IsTrue((await session.SendAsync(request)).Ok, request);
            }
        });

        CollectionAssert.AreEqual(new[] { "set cue click priority 6", "click.lra 9:40" }, edits);
    }

    [TestMethod]
    public void AResetForgetsWhatWasNotSavedAndKeepsTheRest()
    {
        var time = new VirtualTimeProvider();
        time.Run(async () =>
        {
            using var node = new FirmwareSoakNode(time);
            await using NodeSession session = await NodeSession.OpenAsync(node.Link, time: time);
            _ = await session.SendAsync("theme gain 50");
            Assert.IsTrue((await session.SendAsync("save")).Ok);
            uint saved = (await session.IdentifyAsync()).Bank;
            _ = await session.SendAsync("theme gain 40");
            Assert.AreNotEqual(saved, (await session.IdentifyAsync()).Bank);
            node.Reset();

            Assert.AreEqual(saved, (await session.IdentifyAsync()).Bank);
        });
    }
}
