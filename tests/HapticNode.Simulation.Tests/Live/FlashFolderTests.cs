using HapticNode.Simulation.Live;
using HapticNode.Simulation.Tests.Live.Support;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Tests.Live;

[TestClass]
public sealed class FlashFolderTests
{
    private string _folder = "";

    public TestContext TestContext { get; set; } = null!;

    [TestInitialize]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hapticnode-flash-").FullName;

    [TestCleanup]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task ASavedBankIsThereAtTheNextStart()
    {
        uint saved;
        await using (TestPanel first = await TestPanel.StartAsync(TestContext.CancellationToken, FlashFolder.Open(_folder)))
        {
            await first.RequireAsync("theme gain 50");
            await first.RequireAsync("save");
            saved = (await first.Session.IdentifyAsync(TestContext.CancellationToken)).Bank;
            await first.RequireAsync("theme gain 40");
        }

        await using TestPanel second = await TestPanel.StartAsync(TestContext.CancellationToken, FlashFolder.Open(_folder));
        Assert.AreEqual(saved, second.Session.Identity.Bank);
        Assert.AreEqual(1, second.Session.Identity.Generation);
        Assert.IsFalse(second.Session.Identity.IsDirty);
    }

    [TestMethod]
    public void EachChangeIsInTheFolderAtOnce()
    {
        FlashDisk disk = FlashFolder.Open(_folder);
        string file = Path.Combine(_folder, "bank0");
        disk.Write(@"I:\bank0", [1, 2]);
        CollectionAssert.AreEqual(new byte[] { 1, 2 }, File.ReadAllBytes(file));
        disk.Write(@"I:\bank0", [3]);
        CollectionAssert.AreEqual(new byte[] { 3 }, File.ReadAllBytes(file));
        disk.Delete(@"I:\bank0");
        Assert.IsEmpty(Directory.GetFiles(_folder));
    }

    [TestMethod]
    public void AFileThatWasNotFinishedIsLeftOut()
    {
        File.WriteAllBytes(Path.Combine(_folder, "bank0.new"), [1]);
        File.WriteAllBytes(Path.Combine(_folder, "bank1"), [2]);

        CollectionAssert.AreEqual(new[] { @"I:\bank1" }, FlashFolder.Open(_folder).Files.ToArray());
    }

    [TestMethod]
    public void AFolderThatIsMissingIsMade()
    {
        string folder = Path.Combine(_folder, "a", "b");

        Assert.IsEmpty(FlashFolder.Open(folder).Files);
        Assert.IsTrue(Directory.Exists(folder));
    }
}
