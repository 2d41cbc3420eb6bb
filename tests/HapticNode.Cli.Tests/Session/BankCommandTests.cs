using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text.Json;
using HapticNode.Banks;

namespace HapticNode.Cli.Tests.Session;

[TestClass]
[SupportedOSPlatform("linux")]
public sealed class BankCommandTests
{
    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void RemoveFolder() => _folder.Dispose();

    [TestMethod]
    public async Task WhatIsPulledAndPushedBackChangesNothing()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        string file = _folder.PathOf("a.bank");
        port.Succeed("pull", file);
        Outcome push = port.Call("push", file);

        push.AssertSucceeded();
        Assert.AreEqual("a.bank is already what the node has." + Environment.NewLine, push.Output);
    }

    [TestMethod]
    public async Task APipeIsPushedAsTheFileThatItIs()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        string pipe = Pipe();
        Task writing = Task.Factory.StartNew(() => File.WriteAllLines(pipe, BankFile.Standard().Lines), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Outcome push = port.Call("push", pipe);

        await writing;
        push.AssertSucceeded();
        Assert.AreEqual("pipe is already what the node has." + Environment.NewLine, push.Output);
    }

    [TestMethod]
    public void APipeIsNothingThatCanBeFollowed() => StringAssert.EndsWith(Outcome.Of("tune", Pipe(), "--port", "sim:").Error.Trim(), "is a pipe: expected a file that can be looked at again and again");

    [TestMethod]
    [Timeout(60_000)]
    public async Task APullIntoAPipeWritesTheBank()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        string pipe = Pipe();
        Task<string[]> reading = Task.Factory.StartNew(() => File.ReadAllLines(pipe), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        port.Succeed("pull", pipe);
        port.Succeed("pull", _folder.PathOf("a.bank"));

        CollectionAssert.AreEqual(File.ReadAllLines(_folder.PathOf("a.bank")), await reading);
    }

    private string Pipe()
    {
        SimulatedPort.SkipWithoutPseudoTerminals();
        string path = _folder.PathOf("pipe");
        using var making = Process.Start("mkfifo", path);
        making.WaitForExit();
        return path;
    }

    [TestMethod]
    public async Task APushShowsWhatItChangesAndThePullHasIt()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        port.Succeed("set", "click.lra", "8:70");
        string file = _folder.Write("b.bank", [.. BankFile.Standard().Lines, "click.lra 9:90", "theme gain 80"]);
        Outcome push = port.Call("push", file);
        push.AssertSucceeded();
        Assert.StartsWith(
            string.Join(Environment.NewLine, "- theme", "- click.lra 8:70", "+ theme gain 80", "+ click.lra 9:90", "b.bank is now the draft"), push.Output);

        string pulled = _folder.PathOf("c.bank");
        port.Succeed("pull", pulled);
        CollectionAssert.AreEquivalent(BankFile.Print(BankFile.Read(file).Bank).ToArray(), File.ReadAllLines(pulled));
    }

    [TestMethod]
    public async Task ADryRunLeavesTheNodeAsItIs()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        string file = _folder.Write("b.bank", [.. BankFile.Standard().Lines, "theme gain 80"]);
        JsonElement report = port.Call("push", file, "--dry-run", "--json").Json;

        Assert.IsFalse(report.GetProperty("sent").GetBoolean());
        Assert.AreEqual("theme gain 80", report.GetProperty("added")[0].GetString());
        Assert.Contains("theme gain 100", port.Call("get", "theme").Output);
    }

    [TestMethod]
    public void AFileThatIsWrongIsNotSent()
    {
        string file = _folder.Write("b.bank", "cue click", "click.lra 12:100");

        Outcome.Of("push", file, "--port", "sim:").AssertFailed(ExitCode.Invalid, "b.bank:2:7: unknown word 'lra': nothing of that kind has a name yet");
    }

    [TestMethod]
    public async Task TheDraftIsSavedRevertedAndCompared()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        port.Succeed("diff");
        port.Succeed("save");
        port.Succeed("set", "theme", "gain", "70");
        Outcome difference = port.Call("diff");
        CollectionAssert.AreEqual(
            new[] { "+ theme gain 70", "- theme" }, difference.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Order().ToArray());
        port.Succeed("revert");
        Assert.Contains("theme gain 100", port.Call("get", "theme").Output);
    }

    [TestMethod]
    public async Task AnUploadThatWasLeftBehindIsForgotten()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        port.Succeed("send", "begin");
        port.Succeed("save");
    }

    [TestMethod]
    public void ASimulatedPanelMayKeepItsFlashInAFolder()
    {
        string port = "sim:" + _folder.PathOf("flash");
        Outcome.Of("push", _folder.Write("b.bank", [.. BankFile.Standard().Lines, "theme gain 80"]), "--save", "--port", port).AssertSucceeded();
        Outcome get = Outcome.Of("get", "theme", "--port", port);

        Assert.Contains("theme gain 80", get.Output);
    }
}
