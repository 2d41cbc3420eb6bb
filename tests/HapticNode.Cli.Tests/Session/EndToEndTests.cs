using System.Runtime.Versioning;
using HapticNode.Banks;
using HapticNode.Link;
using HapticNode.Link.Ports;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Tests.Session;

/// <summary>A day of tuning against the simulator as a process, over a real pseudo terminal.</summary>
[TestClass]
[SupportedOSPlatform("linux")]
public sealed class EndToEndTests
{
    private const int TestMilliseconds = 180_000;

    private readonly TemporaryFolder _folder = new();

    public TestContext TestContext { get; set; } = null!;

    [TestInitialize]
    public void SkipWithoutPseudoTerminals() => SimulatedPort.SkipWithoutPseudoTerminals();

    [TestCleanup]
    public void RemoveFolder() => _folder.Dispose();

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task ATunedBankOutlastsACutCableAndALostSimulator()
    {
        string flash = _folder.PathOf("flash");
        string pulled = _folder.PathOf("pulled.bank");
        string again = _folder.PathOf("again.bank");
        string[] bank = [.. BankFile.Standard().Lines, "theme gain 80", "tick.lra 5:60 4:-60"];
        using (SimulatorProcess first = await SimulatorProcess.StartAsync(flash, TestContext.CancellationToken))
        {
            Succeed("set", "click.lra", "12:90", "6:-90");
            Succeed("pull", pulled);
            byte[] tuned = File.ReadAllBytes(pulled);
            await CutInTheMiddleOfAPushAsync(first.Port, bank);

            Succeed("pull", again);
            CollectionAssert.AreEqual(tuned, File.ReadAllBytes(again), "a push that was cut off changes nothing");
            Succeed("push", _folder.Write("new.bank", bank), "--save");
            Succeed("pull", pulled);
            await first.KillAsync(TestContext.CancellationToken);

            void Succeed(params string[] arguments) => Outcome.Of([.. arguments, "--port", first.Port]).AssertSucceeded();
        }

        using SimulatorProcess second = await SimulatorProcess.StartAsync(flash, TestContext.CancellationToken);
        Outcome.Of("pull", again, "--port", second.Port).AssertSucceeded();
        CollectionAssert.AreEqual(File.ReadAllBytes(pulled), File.ReadAllBytes(again));
        Assert.Contains("theme gain 80", File.ReadAllLines(again));
        Assert.AreEqual(ExitCode.Ok, await second.EndAsync(TestContext.CancellationToken));
    }

    private async Task CutInTheMiddleOfAPushAsync(string port, string[] bank)
    {
        SerialPortLink link = SerialPortLink.Open(port);
        await using NodeSession session = await NodeSession.OpenAsync(link, cancellation: TestContext.CancellationToken);
        var cut = new Cut(link, after: bank.Length / 4);
        await Assert.ThrowsExactlyAsync<LinkException>(() => new BankTransfer(session).PushAsync(bank, progress: cut, cancellation: TestContext.CancellationToken));
        Assert.AreEqual(bank.Length / 4, cut.Done);
    }

    private sealed class Cut(SerialPortLink cable, int after) : IProgress<TransferProgress>
    {
        internal int Done { get; private set; }

        public void Report(TransferProgress value)
        {
            Done = value.Done;
            if (Done == after)
            {
                cable.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }
        }
    }
}
