namespace HapticNode.Banks.Tests.Merging;

[TestClass]
public sealed class BankMergeTests
{
    private static readonly BankDocument s_origin = BankDocument.Parse(
        "a.bank", "lane m motor\nbutton ok\n\n# Clicks.\ncue click\nclick.m 12:85\n\ncue tap\ntap.m 5:50\n\non ok press play click\n");

    [TestMethod]
    public void WhatOnlyOneSideHasChangedIsTakenOverAndAllCommentsStay()
    {
        BankDocument mine = BankDocument.Parse("a.bank", s_origin.Text.Replace("12:85", "12:80 # mine", StringComparison.Ordinal));
        BankDocument theirs = BankDocument.Parse("a.bank", s_origin.Text.Replace("5:50", "5:60", StringComparison.Ordinal) + "# theirs\non ok release play tap\n");
        MergeResult result = BankMerge.Merge(s_origin, mine, theirs);
        Assert.AreEqual(0, result.Conflicts.Count);
        Assert.AreEqual(
            "lane m motor\nbutton ok\n\n# Clicks.\ncue click\nclick.m 12:80 # mine\n\ncue tap\ntap.m 5:60\n\non ok press play click\n# theirs\non ok release play tap\n",
            result.Document.Text);
        CollectionAssert.AreEqual(new[] { "cue click" }, result.FromMine.Select(change => change.Key.ToString()).ToArray());
        CollectionAssert.AreEqual(new[] { "cue tap", "on ok release" }, result.FromTheirs.Select(change => change.Key.ToString()).ToArray());
    }

    [TestMethod]
    public void ACueThatBothHaveChangedIsNamedAndStaysMineUntilItIsDecided()
    {
        BankDocument mine = s_origin.With("click.m 12:80");
        BankDocument theirs = s_origin.With("click.m 12:70");
        MergeResult result = BankMerge.Merge(s_origin, mine, theirs);
        MergeConflict conflict = result.Conflicts.Single();
        Assert.AreEqual("cue click was changed here and elsewhere.", conflict.Reason);
        Assert.AreEqual("click.m 12:85", conflict.Base!.Lines[1]);
        Assert.AreEqual("click.m 12:80", conflict.Mine!.Lines[1]);
        Assert.AreEqual("click.m 12:70", conflict.Theirs!.Lines[1]);
        Assert.AreEqual(mine.Text, result.Document.Text);

        Assert.AreEqual(mine.Text, Decide(MergeSide.Mine));
        Assert.AreEqual(theirs.Text, Decide(MergeSide.Theirs));
        Assert.AreEqual(s_origin.Text, Decide(MergeSide.Base));

        string Decide(MergeSide side)
        {
            MergeResult decided = BankMerge.Merge(s_origin, mine, theirs, new Dictionary<BankKey, MergeSide> { [conflict.Key] = side });
            Assert.AreEqual(0, decided.Conflicts.Count);
            return decided.Document.Text;
        }
    }

    [TestMethod]
    public void ACueThatOneSideUsesAndTheOtherDeletesIsAConflict()
    {
        BankDocument mine = s_origin.With("on ok release play tap");
        BankDocument theirs = s_origin.Without(BankKey.Cue("tap"));
        MergeResult result = BankMerge.Merge(s_origin, mine, theirs);
        CollectionAssert.AreEquivalent(new[] { "cue tap", "on ok release" }, result.Conflicts.Select(conflict => conflict.Key.ToString()).ToArray());
        Assert.AreEqual(mine.Text, result.Document.Text);
        BankDocument kept = BankMerge.Merge(s_origin, mine, theirs, new Dictionary<BankKey, MergeSide> { [BankKey.Cue("tap")] = MergeSide.Mine }).Document;
        Assert.AreEqual(mine.Text, kept.Text);
        MergeResult deleted = BankMerge.Merge(
            s_origin, mine, theirs, new Dictionary<BankKey, MergeSide> { [BankKey.Binding("ok", "release")] = MergeSide.Theirs });
        Assert.AreEqual(theirs.Text, deleted.Document.Text);
        Assert.AreEqual(0, deleted.Conflicts.Count);
    }

    [TestMethod]
    public void CommentsThatBothHaveWrittenAtOnePlaceStandBelowEachOther()
    {
        BankDocument mine = BankDocument.Parse("a.bank", s_origin.Text.Replace("click.m 12:85", "# mine\nclick.m 12:80", StringComparison.Ordinal));
        BankDocument theirs = BankDocument.Parse("a.bank", s_origin.Text.Replace("click.m 12:85", "click.m 12:85 # theirs", StringComparison.Ordinal));
        StringAssert.Contains(BankMerge.Merge(s_origin, mine, theirs).Document.Text, "# mine\nclick.m 12:80\n# theirs\n", StringComparison.Ordinal);
    }

    [TestMethod]
    public void AWrongBankIsNotMerged() =>
        Assert.ThrowsExactly<BankException>(() => BankMerge.Merge(s_origin, s_origin, s_origin.With("on ok hold play clik")));
}
