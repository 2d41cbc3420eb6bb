using HapticNode.Documents.Problems;
using HapticNode.Simulation.Live;
using HapticNode.Simulation.Tests.Live.Support;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Tests.Live;

[TestClass]
public sealed class FlashFolderTests
{
    private readonly TemporaryFolder _folder = new();

    public TestContext TestContext { get; set; } = null!;

    [TestCleanup]
    public void RemoveFolder() => _folder.Dispose();

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task ASavedBankIsThereAtTheNextStart()
    {
        uint saved;
        await using (TestPanel first = await TestPanel.StartAsync(TestContext.CancellationToken, FlashFolder.Open(_folder.Path)))
        {
            await first.RequireAsync("theme gain 50");
            await first.RequireAsync("save");
            saved = (await first.Session.IdentifyAsync(TestContext.CancellationToken)).Bank;
            await first.RequireAsync("theme gain 40");
        }

        await using TestPanel second = await TestPanel.StartAsync(TestContext.CancellationToken, FlashFolder.Open(_folder.Path));
        Assert.AreEqual(saved, second.Session.Identity.Bank);
        Assert.AreEqual(1, second.Session.Identity.Generation);
        Assert.IsFalse(second.Session.Identity.IsDirty);
    }

    [TestMethod]
    public void EachChangeIsInTheFolderAtOnce()
    {
        FlashDisk disk = FlashFolder.Open(_folder.Path);
        string file = _folder.PathOf("bank0");
        disk.Write(@"I:\bank0", [1, 2]);
        CollectionAssert.AreEqual(new byte[] { 1, 2 }, File.ReadAllBytes(file));
        disk.Write(@"I:\bank0", [3]);
        CollectionAssert.AreEqual(new byte[] { 3 }, File.ReadAllBytes(file));
        disk.Delete(@"I:\bank0");
        Assert.IsEmpty(Directory.GetFiles(_folder.Path));
    }

    [TestMethod]
    public void AFileThatWasNotFinishedIsLeftOut()
    {
        File.WriteAllBytes(_folder.PathOf("bank0.new"), [1]);
        File.WriteAllBytes(_folder.PathOf("bank1"), [2]);

        CollectionAssert.AreEqual(new[] { @"I:\bank1" }, FlashFolder.Open(_folder.Path).Files.ToArray());
    }

    [TestMethod]
    public void AFileThatIsTooLargeIsRefused()
    {
        _folder.Write("bank0", new byte[(1 << 20) + 1]);

        DocumentException exception = Assert.ThrowsExactly<DocumentException>(() => FlashFolder.Open(_folder.Path));
        Assert.Contains("bank0", exception.Message);
    }

    [TestMethod]
    public void AFolderThatIsMissingIsMade()
    {
        string folder = _folder.PathOf(Path.Combine("a", "b"));

        Assert.IsEmpty(FlashFolder.Open(folder).Files);
        Assert.IsTrue(Directory.Exists(folder));
    }
}
