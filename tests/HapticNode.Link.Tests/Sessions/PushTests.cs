using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;
using HapticNode.Link.Tests.Support;

namespace HapticNode.Link.Tests.Sessions;

[TestClass]
public sealed class PushTests
{
    private static readonly string[] s_bank = ["# a bank", "", "lane motor motor gain 70  # strong", "cue buzz", "buzz.motor 12:100\t6:-100 "];

    private static readonly string[] s_sent = ["lane motor motor gain 70", "cue buzz", "buzz.motor 12:100 6:-100"];

    private static readonly FakeBank s_expected = new(s_sent);

    [TestMethod]
    public void TheDraftIsReplacedAndNotSaved() => Virtual.Run(async (node, session) =>
    {
        await new BankTransfer(session).PushAsync(s_bank);

        CollectionAssert.AreEqual(s_expected.Lines.ToArray(), node.State.Draft.Lines.ToArray());
        CollectionAssert.AreEqual(FakeVerbs.Standard().Lines.ToArray(), node.State.Saved.Lines.ToArray());
    });

    [TestMethod]
    public void CommentsAndEmptyLinesStayHere() => Virtual.Run(async (node, session) =>
    {
        await new BankTransfer(session).PushAsync(s_bank);

        string[] expected = ["begin", .. s_sent, $"commit 3 {Crc32.OfLines(s_sent):X8}"];
        CollectionAssert.AreEqual(expected, node.CarriedOut);
    });

    [TestMethod]
    public void ProgressIsTold() => Virtual.Run(async (node, session) =>
    {
        var progress = new ListedProgress();

        await new BankTransfer(session).PushAsync(s_bank, progress: progress);

        CollectionAssert.AreEqual(new TransferProgress[] { new(1, 3), new(2, 3), new(3, 3) }, progress.Reports);
    });

    [TestMethod]
    public void ARefusedLineIsNamedAndTheDraftStays() => Virtual.Run(async (node, session) =>
    {
        NodeRefusedException exception = await Failure.OfAsync<NodeRefusedException>(
            () => new BankTransfer(session).PushAsync(["cue buzz", "", "cuu click"]));

        Assert.AreEqual(3, exception.LineNumber);
        Assert.AreEqual(1, exception.Reply.Code);
        StringAssert.Contains(exception.Message, "Line 3: 'cuu click' was refused: err 1");
        Assert.IsFalse(node.State.HasUpload, "The upload was aborted.");
        CollectionAssert.AreEqual(FakeVerbs.Standard().Lines.ToArray(), node.State.Draft.Lines.ToArray());
    });

    [TestMethod]
    public void ALineThatIsTooLongIsNamedBeforeAnythingIsSent() => Virtual.Run(async (node, session) =>
    {
        string[] bank = ["cue buzz", "buzz.motor" + string.Concat(Enumerable.Repeat(" 10:100", 20)) + " 1:1"];

        ArgumentException exception = await Failure.OfAsync<ArgumentException>(() => new BankTransfer(session).PushAsync(bank));

        StringAssert.Contains(exception.Message, "Line 2");
        Assert.IsEmpty(node.Received);
    });

    [TestMethod]
    public void AResetInTheMiddleBeginsTheUploadAnew() => Virtual.Run(async (node, session) =>
    {
        node.Incoming = LineFilter.Change("cue buzz", _ => Reset(node, announces: true));

        await new BankTransfer(session).PushAsync(s_bank);

        CollectionAssert.AreEqual(s_expected.Lines.ToArray(), node.State.Draft.Lines.ToArray());
        Assert.AreEqual(2, node.CarriedOut.Count(text => text == "begin"));
    });

    [TestMethod]
    public void AResetThatIsNotNoticedBeginsTheUploadAnew() => Virtual.Run(async (node, session) =>
    {
        node.Incoming = LineFilter.Change("cue buzz", _ => Reset(node, announces: false));

        await new BankTransfer(session).PushAsync(s_bank);

        CollectionAssert.AreEqual(s_expected.Lines.ToArray(), node.State.Draft.Lines.ToArray());
    });

    [TestMethod]
    public void ALostReplyToCommitIsSentAgain() => Virtual.Run(async (node, session) =>
    {
        Func<string, string?> lose = LineFilter.Lose(" ok");
        node.Outgoing = line => node.CarriedOut[^1].StartsWith("commit", StringComparison.Ordinal) ? lose(line) : line;

        await new BankTransfer(session).PushAsync(s_bank);

        Assert.AreEqual(1, node.CarriedOut.Count(text => text == "begin"));
    });

    [TestMethod]
    public void AResetAtCommitNeedsNoSecondUploadWhereTheNodeHasTheBankSaved() => Virtual.Run(async (node, session) =>
    {
        await new BankTransfer(session).PushAsync(s_bank);
        await session.SendAsync("save");
        node.CarriedOut.Clear();
        node.Incoming = LineFilter.Change("commit", _ => Reset(node, announces: true));

        await new BankTransfer(session).PushAsync(s_bank, s_expected.Checksum);

        Assert.AreEqual(1, node.CarriedOut.Count(text => text == "begin"));
        CollectionAssert.AreEqual(s_expected.Lines.ToArray(), node.State.Draft.Lines.ToArray());
    });

    [TestMethod]
    public void AResetAtCommitBeginsAnewWhereTheNodeHasAnotherBank() => Virtual.Run(async (node, session) =>
    {
        node.Incoming = LineFilter.Change("commit", _ => Reset(node, announces: true));

        await new BankTransfer(session).PushAsync(s_bank, s_expected.Checksum);

        Assert.AreEqual(2, node.CarriedOut.Count(text => text == "begin"));
        CollectionAssert.AreEqual(s_expected.Lines.ToArray(), node.State.Draft.Lines.ToArray());
    });

    [TestMethod]
    public void ALineThatWasDamagedUnderARightChecksumBeginsTheUploadAnew() => Virtual.Run(async (node, session) =>
    {
        node.Incoming = LineFilter.Change("cue buzz", line =>
        {
            Assert.AreEqual(CheckVerdict.Right, LineCheck.Split(line, out string body));
            return LineCheck.Append(body.Replace("buzz", "buzzz"));
        });

        await new BankTransfer(session).PushAsync(s_bank);

        CollectionAssert.AreEqual(s_expected.Lines.ToArray(), node.State.Draft.Lines.ToArray());
    });

    [TestMethod]
    public void ACommitWaitsForWhoeverTouchesThePanel()
    {
        TimeSpan taken = Virtual.Run(async (node, session) =>
        {
            node.State.BusyCommits = 3;

            await new BankTransfer(session).PushAsync(s_bank);

            CollectionAssert.AreEqual(s_expected.Lines.ToArray(), node.State.Draft.Lines.ToArray());
        });

        Assert.AreEqual(TimeSpan.FromMilliseconds(300), taken);
    }

    [TestMethod]
    public void APanelThatIsNeverLeftAloneIsAnErrorAndTheDraftStays() => Virtual.Run(async (node, session) =>
    {
        node.State.BusyCommits = int.MaxValue;

        NodeRefusedException exception = await Failure.OfAsync<NodeRefusedException>(() => new BankTransfer(session).PushAsync(s_bank));

        Assert.AreEqual(47, exception.Reply.Code);
        Assert.IsFalse(node.State.HasUpload);
    });

    [TestMethod]
    public void AnUploadThatIsEndedIsAborted() => Virtual.Run(async (node, session) =>
    {
        node.Slowness = TimeSpan.FromMilliseconds(100);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(250), session.Time);

        await Failure.OfAsync<OperationCanceledException>(
            () => new BankTransfer(session).PushAsync(s_bank, cancellation: cancellation.Token));

        Assert.IsFalse(node.State.HasUpload);
        CollectionAssert.AreEqual(FakeVerbs.Standard().Lines.ToArray(), node.State.Draft.Lines.ToArray());
    });

    [TestMethod]
    public void AHundredLinesTakeNoTimeOfTheirOwn()
    {
        string[] bank = [.. Enumerable.Range(0, 100).Select(number => $"cue cue-{number}")];

        TimeSpan taken = Virtual.Run((node, session) => new BankTransfer(session).PushAsync(bank));

        Assert.AreEqual(TimeSpan.Zero, taken);
    }

    private static string? Reset(FakeNode node, bool announces)
    {
        node.Reset(announces);
        return null;
    }

    private sealed class ListedProgress : IProgress<TransferProgress>
    {
        public List<TransferProgress> Reports { get; } = [];

        public void Report(TransferProgress value) => Reports.Add(value);
    }
}
