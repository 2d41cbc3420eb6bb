using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Studio.Tests.Support;
using HapticNode.Testing;

namespace HapticNode.Studio.Tests.Documents;

/// <summary>Ten thousand edits, kills, restarts, undos, savings and edits of the file by others: nothing is lost, and nothing is written that was not asked for.</summary>
[TestClass]
public sealed class NeverLostTests
{
    private const int Steps = 2_500;

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    [DataRow(4)]
    public void NothingIsLost(int seed)
    {
        using var desk = new RandomDesk(seed);
        for (int step = 0; step < Steps; step++)
        {
            string what = desk.Act();
            desk.Check($"seed {seed}, step {step}: {what}");
        }

        Console.WriteLine(desk.Summary);
        Assert.IsTrue(desk.Kinds >= 8, desk.Summary);
    }

    [TestMethod]
    public void SecondStudioOnABankIsRefused()
    {
        using var folder = new TemporaryFolder();
        string journal = folder.PathOf(".team.bank.journal");
        BankDocument bank = BankDocument.Parse("team.bank", BankTexts.Standard);
        using (StudioDocument.Open(bank, journal))
        {
            Assert.ThrowsExactly<JournalException>(() => StudioDocument.Open(bank, journal));
        }

    }
}
