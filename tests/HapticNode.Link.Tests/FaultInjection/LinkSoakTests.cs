using HapticNode.Link.Frames;
using HapticNode.Link.Tests.Support;
using HapticNode.Link.FaultInjection;

namespace HapticNode.Link.Tests.FaultInjection;

[TestClass]
public sealed class LinkSoakTests
{
    public TestContext TestContext { get; set; } = null!;

    /// <remarks>A damaged line slips through a CRC-32 about once in four thousand million times, so that no run of any length meets one.</remarks>
    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    [DataRow(4)]
    public void NothingCorruptedIsAcceptedAndEverySessionRecovers(int seed)
    {
        SoakReport report = Run(new SoakOptions { Faults = 25_000, Link = new FaultOptions { Seed = seed } });

        Assert.IsEmpty(report.Corrupted, string.Join(Environment.NewLine, report.Corrupted));
        Assert.IsGreaterThanOrEqualTo(25_000, report.Faults.Total);
        foreach (FaultKind kind in Enum.GetValues<FaultKind>())
        {
            Assert.IsGreaterThan(0, report.Faults[kind], kind.ToString());
        }

        Assert.IsGreaterThan(500, report.ComparedRounds);
        Assert.IsGreaterThan(0, report.ToldResets);
    }

    [TestMethod]
    public void ALinkOnWhichHardlyALineSurvivesIsRecoveredFromToo()
    {
        SoakReport report = Run(new SoakOptions { Faults = 5_000, EditsPerRound = 10, Link = new FaultOptions { BytesPerFault = 46 } });

        Assert.IsEmpty(report.Corrupted, string.Join(Environment.NewLine, report.Corrupted));
        Assert.IsGreaterThan(0, report.Unanswered);
    }

    [TestMethod]
    public void ASoakTestRepeatsExactly()
    {
        SoakOptions options = new() { Faults = 2_000 };

        SoakReport first = Run(options);
        SoakReport second = Run(options);

        Assert.AreEqual(first.Session, second.Session);
        Assert.AreEqual(first.Duration, second.Duration);
    }

    [TestMethod]
    public void ANodeThatBelievesDamagedLinesIsFoundOut()
    {
        SoakReport report = new LinkSoakTest(new SoakOptions { Faults = 2_000 }, time => new FakeNode(time) { Incoming = Believe }).Run();

        Assert.IsNotEmpty(report.Corrupted);
        Assert.IsTrue(report.Corrupted.Any(corruption => corruption.StartsWith("carried out", StringComparison.Ordinal)));
        Assert.IsTrue(report.Corrupted.Any(corruption => corruption.StartsWith("after round", StringComparison.Ordinal)));
    }

    private static string Believe(string line) => LineCheck.Split(line, out string body) == CheckVerdict.Wrong ? LineCheck.Append(body) : line;

    private SoakReport Run(SoakOptions options)
    {
        SoakReport report = new LinkSoakTest(options, time => new FakeNode(time)).Run();
        TestContext.WriteLine($"{report.Faults.Total} faults, {report.Rounds} rounds, {report.Edits} edits, {report.Session}");
        return report;
    }
}
