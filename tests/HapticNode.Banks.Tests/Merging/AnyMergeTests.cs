using HapticNode.Banks.Tests.Support;

namespace HapticNode.Banks.Tests.Merging;

[TestClass]
public sealed class AnyMergeTests
{
    [TestMethod]
    public void WhereOneSideHasChangedNothingTheOtherIsTheResult()
    {
        Holds.ForChoices(200, 1500, choices =>
        {
            BankDocument origin = RandomDocument.Of(choices);
            BankDocument changed = RandomDocument.Changed(origin, choices);
            Assert.AreEqual(changed.Text, BankMerge.Merge(origin, changed, origin).Document.Text);
            Assert.AreEqual(changed.Text, BankMerge.Merge(origin, origin, changed).Document.Text);
            MergeResult same = BankMerge.Merge(origin, changed, changed);
            Assert.AreEqual(changed.Text, same.Document.Text);
            Assert.AreEqual(0, same.Conflicts.Count);
        });
    }

    [TestMethod]
    public void EveryChangeIsInTheResultOrNamedAndNothingElseIs()
    {
        Holds.ForChoices(300, 1500, choices =>
        {
            BankDocument origin = RandomDocument.Of(choices);
            BankDocument mine = RandomDocument.Changed(origin, choices);
            BankDocument theirs = RandomDocument.Changed(origin, choices);
            MergeResult result = BankMerge.Merge(origin, mine, theirs);
            Assert.AreEqual(0, result.Document.Problems.Count);
            BankContent merged = result.Document.Content;
            HashSet<BankKey> conflicts = [.. result.Conflicts.Select(conflict => conflict.Key)];
            HashSet<BankKey> fromTheirs = [.. BankDifference.Between(origin.Content, theirs.Content).Select(change => change.Key)];
            foreach (BankKey key in mine.Content.Entries.Concat(theirs.Content.Entries).Concat(merged.Entries).Select(entry => entry.Key).Distinct())
            {
                bool isTheirs = fromTheirs.Contains(key);
                bool isMine = BankDifference.Between(origin.Content, mine.Content).Any(change => change.Key == key);
                bool asMine = IsSame(mine.Content, merged, key);
                bool asTheirs = IsSame(theirs.Content, merged, key);
                Assert.IsTrue(isMine ? asMine : !isTheirs || asTheirs || result.Conflicts.Count > 0, $"{key}");
                Assert.IsTrue(asMine || asTheirs, $"{key} comes from nowhere");
                Assert.IsTrue(asTheirs || !isTheirs || result.Conflicts.Count > 0, $"{key} of theirs is lost without a word");
                Assert.IsTrue(!isMine || !isTheirs || (asMine && asTheirs) || conflicts.Contains(key), $"{key} of both");
            }
        });
    }

    [TestMethod]
    public void WhatIsDecidedForOneSideThroughoutIsThatSide()
    {
        Holds.ForChoices(200, 1500, choices =>
        {
            BankDocument origin = RandomDocument.Of(choices);
            BankDocument mine = RandomDocument.Changed(origin, choices);
            BankDocument theirs = RandomDocument.Changed(origin, choices);
            Dictionary<BankKey, MergeSide> all = mine.Content.Entries.Concat(theirs.Content.Entries).Concat(origin.Content.Entries)
                .Select(entry => entry.Key).Distinct().ToDictionary(key => key, _ => MergeSide.Theirs);
            MergeResult result = BankMerge.Merge(origin, mine, theirs, all);
            Assert.AreEqual(0, result.Conflicts.Count);
            Assert.AreEqual(0, BankDifference.Between(theirs.Content, result.Document.Content).Count);
        });
    }

    [TestMethod]
    public void NoCommentOfEitherSideIsLost()
    {
        Holds.ForChoices(200, 1500, choices =>
        {
            BankDocument origin = RandomDocument.Of(choices);
            BankDocument mine = Remarked(origin, choices, "mine");
            BankDocument theirs = Remarked(origin, choices, "theirs");
            string merged = BankMerge.Merge(origin, mine, theirs).Document.Text;
            Assert.IsTrue(merged.Contains("# mine 1", StringComparison.Ordinal) && merged.Contains("# theirs 1", StringComparison.Ordinal));
        });
    }

    private static BankDocument Remarked(BankDocument document, Choices choices, string start) => document.WithRemark(choices.Of(document.Keys), start, "1");

    private static bool IsSame(BankContent one, BankContent other, BankKey key) =>
        BankDifference.Between(one, other).All(change => change.Key != key);
}
