using HapticNode.Banks.Tests.Support;

namespace HapticNode.Banks.Tests.Documents;

[TestClass]
public sealed class AnyDocumentTests
{
    [TestMethod]
    public void AnyTextCanBeMadeToSayWhatAnyBankSays()
    {
        Holds.ForChoices(300, 1500, choices =>
        {
            BankDocument document = RandomDocument.Of(choices);
            BankContent target = RandomDocument.Of(choices).Content;
            BankDocument edited = document.With(target);
            AreSame(target, edited.Content);
            Assert.AreEqual(edited.Text, edited.With(target).Text, "A second time changes nothing.");
            CollectionAssert.IsSubsetOf(LonelyComments(document), LonelyComments(edited));
        });
    }

    [TestMethod]
    public void LinesAboutWhatStaysTheSameStayByteByByte()
    {
        Holds.ForChoices(300, 1500, choices =>
        {
            BankDocument document = RandomDocument.Of(choices);
            BankContent target = RandomDocument.Changed(document, choices).Content;
            BankDocument edited = document.With(target);
            AreSame(target, edited.Content);
            HashSet<BankKey> changed = [.. BankDifference.Between(document.Content, target).Select(change => change.Key)];
            foreach (BankKey key in document.Keys.Where(key => !changed.Contains(key)))
            {
                // Two bindings that ask for one action have its options in common: the line of the one may have to say what the other's said.
                if (Texts(document, key).Any(text => text.Contains(" ask ", StringComparison.Ordinal)))
                {
                    continue;
                }

                CollectionAssert.AreEqual(Texts(document, key), Texts(edited, key), key.ToString());
            }

            CollectionAssert.IsSubsetOf(LonelyComments(document), LonelyComments(edited));
            Assert.AreEqual(document.Text.EndsWith('\n'), edited.Text.EndsWith('\n'));
        });
    }

    [TestMethod]
    public void ABankThatSaysTheSameChangesNoByte()
    {
        Holds.ForChoices(300, 1500, choices =>
        {
            BankDocument document = RandomDocument.Of(choices);
            Assert.AreEqual(document.Text, document.With(document.Content).Text);
        });
    }

    private static string[] Texts(BankDocument document, BankKey key) => [.. document.LinesOf(key).Select(line => line.Text)];

    private static string[] LonelyComments(BankDocument document) => [.. document.Lines.Where(line => line.TrimStart().StartsWith('#'))];

    private static void AreSame(BankContent expected, BankContent actual) =>
        CollectionAssert.AreEqual(Array.Empty<BankKey>(), BankDifference.Between(expected, actual).Select(change => change.Key).ToArray());
}
