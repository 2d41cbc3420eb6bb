using HapticNode.App.Live;
using HapticNode.App.Nodes;
using HapticNode.App.Panels;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Link.Ports;
using HapticNode.Link.Sessions;
using HapticNode.Simulation.Live;
using HapticNode.Studio.Hosting;
using HapticNode.Studio.Tests.Support;
using HapticNode.Testing;

namespace HapticNode.Studio.Tests.Live;

/// <summary>Where the panel comes from: a port that others use too, and a folder that nobody has compiled into anything.</summary>
[TestClass]
public sealed class PanelTests
{
    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void Clean() => _folder.Dispose();

    [TestMethod]
    public async Task OtherCommandsGoThroughThePortOfTheStudio()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Inconclusive("Pseudo terminals are made on Linux alone.");
            return;
        }

        await using PseudoTerminal port = PseudoTerminal.Open();
        await using PanelSimulator simulator = await PanelSimulator.StartAsync(new SimulatorOptions { BankLines = BankFile.Standard().Lines }, port);
        await using StudioServer studio = await StudioServer.StartAsync(new StudioOptions { StartFolder = _folder.Path, Port = port.Name });
        await Until.TrueAsync(() => studio.Sync.IsSent);

        await using NodeLink other = await NodeLink.OpenAsync(port.Name);
        await using NodeSession session = await NodeSession.OpenAsync(other.Bytes);
        Reply reply = await session.SendAsync("get cue click");

        Assert.IsTrue(other.IsShared);
        CollectionAssert.Contains(reply.DataLines.ToArray(), "click.lra 12:85 6:-100");
        studio.Document.SetSteps("click", "lra", ["9:70", "5:-80"], new EditOrigin("window"));
        await Until.TrueAsync(() => studio.Sync.IsSent);
        CollectionAssert.Contains((await session.SendAsync("get cue click")).DataLines.ToArray(), "click.lra 9:70 5:-80");
    }

    [TestMethod]
    public async Task ChangeIsPlayedBehindItWhereItAsksForThatAlone()
    {
        await using StudioServer studio = await StudioServer.StartAsync(new StudioOptions { StartFolder = _folder.Path, Port = "sim:" });
        await Until.TrueAsync(() => studio.Sync.IsSent);
        int plays = 0;
        studio.Panel.Telemetry += line => plays += line.Words is ["cue", "click", "start"] ? 1 : 0;

        studio.Document.SetSteps("click", "lra", ["9:60", "5:-80"], new EditOrigin("window"));
        await Until.TrueAsync(() => studio.Sync.IsSent);
        await studio.Panel.AskAsync("id");
        Assert.AreEqual(0, plays);

        studio.Document.SetSteps("click", "lra", ["9:70", "5:-80"], new EditOrigin("window", Plays: true));
        await Until.TrueAsync(() => plays > 0);
        CollectionAssert.Contains((await studio.Panel.AskAsync("get cue click"))!.DataLines.ToArray(), "click.lra 9:70 5:-80");
    }

    [TestMethod]
    public async Task ChangesFasterThanCanBeFeltArePlayedNowAndThenAndTheLastOneIs()
    {
        await using StudioServer studio = await StudioServer.StartAsync(new StudioOptions { StartFolder = _folder.Path, Port = "sim:" });
        await Until.TrueAsync(() => studio.Sync.IsSent);
        List<int> levels = [];
        studio.Panel.Simulator!.LaneChanged += (lane, level) =>
        {
            if (lane == "lra" && level > 0)
            {
                lock (levels)
                {
                    levels.Add(level);
                }
            }
        };

        Shape(20, 40);
        await Until.TrueAsync(() => levels.Count > 0);

        // Too soon to be played at once, and therefore later.
        int played = levels.Count;
        Shape(41, 60);
        await Until.TrueAsync(() => levels.Count > played && studio.Sync.IsSent);
        Assert.IsLessThan(10, levels.Count);
        CollectionAssert.Contains((await studio.Panel.AskAsync("get cue click"))!.DataLines.ToArray(), "click.lra 9:60 5:-80");

        void Shape(int from, int to)
        {
            for (int percent = from; percent <= to; percent++)
            {
                studio.Document.SetSteps("click", "lra", [$"9:{percent}", "5:-80"], new EditOrigin("window", 1, Plays: true));
            }
        }
    }

    [TestMethod]
    public async Task WhatIsChangedWithoutAPanelIsNotPlayedWhenItComesBack()
    {
        SimulatedSource? panel = null;
        await using StudioServer studio = await StudioServer.StartAsync(new StudioOptions
        {
            StartFolder = _folder.Path,
            Source = bank => panel = new SimulatedSource(() => new SimulatorOptions { BankLines = [.. bank().Lines] }),
        });
        await Until.TrueAsync(() => studio.Sync.IsSent);
        int drives = 0;
        panel!.Simulator!.LaneChanged += (lane, level) => drives += level > 0 ? 1 : 0;
        panel.Unplug();
        await Until.TrueAsync(() => studio.Panel.State == PanelState.Lost);

        studio.Document.SetSteps("click", "lra", ["9:70", "5:-80"], new EditOrigin("window", Plays: true));
        panel.Plug();
        await Until.TrueAsync(() => studio.Sync.IsSent);

        CollectionAssert.Contains((await studio.Panel.AskAsync("get cue click"))!.DataLines.ToArray(), "click.lra 9:70 5:-80");
        Assert.AreEqual(0, drives);
    }

    [TestMethod]
    public async Task WhatIsChangedBehindAStopIsNotPlayed()
    {
        await using StudioServer studio = await StudioServer.StartAsync(new StudioOptions { StartFolder = _folder.Path, Port = "sim:" });
        await Until.TrueAsync(() => studio.Sync.IsSent);
        await studio.Panel.StopAsync();
        await Until.TrueAsync(() => studio.Panel.Fault is not null);

        studio.Document.SetSteps("click", "lra", ["9:70", "5:-80"], new EditOrigin("window", Plays: true));
        await Until.TrueAsync(() => studio.Sync.IsSent);

        Assert.AreEqual("stop", studio.Panel.Fault);
        CollectionAssert.Contains((await studio.Panel.AskAsync("get cue click"))!.DataLines.ToArray(), "click.lra 9:70 5:-80");
    }

    [TestMethod]
    public async Task WhatAnotherProgramEditsThroughThePortIsOffered()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Inconclusive("Pseudo terminals are made on Linux alone.");
            return;
        }

        await using PseudoTerminal port = PseudoTerminal.Open();
        await using PanelSimulator simulator = await PanelSimulator.StartAsync(new SimulatorOptions { BankLines = BankFile.Standard().Lines }, port);
        await using StudioServer studio = await StudioServer.StartAsync(new StudioOptions { StartFolder = _folder.Path, Port = port.Name });
        await Until.TrueAsync(() => studio.Sync.IsSent);
        await using NodeLink other = await NodeLink.OpenAsync(port.Name);
        await using NodeSession session = await NodeSession.OpenAsync(other.Bytes);

        // Close behind an edit from here, so that it is not taken for a part of that.
        studio.Document.SetSteps("confirm", "lra", ["9:70", "5:-80"], new EditOrigin("window"));
        await Until.TrueAsync(() => studio.Sync.IsSent);
        Assert.IsTrue((await session.SendAsync("click.lra 9:70 5:-80")).Ok);

        await Until.TrueAsync(() => studio.Sync.Offer is not null);
        CollectionAssert.Contains(studio.Sync.Offer!.Theirs.Lines.ToArray(), "click.lra 9:70 5:-80");
        CollectionAssert.AreEqual(new[] { "12:85", "6:-100" }, studio.Document.Text.StepsOf("click", "lra").ToArray());
        CollectionAssert.AreEqual(new[] { "9:70", "5:-80" }, studio.Document.Text.StepsOf("confirm", "lra").ToArray());
    }

    [TestMethod]
    public async Task PanelOfAFolderHasItsOwnBankMotorsAndSimulatedBoard()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(RepositoryRoot.PathOf(), "hardware", "panel-bench")))
        {
            File.Copy(file, _folder.PathOf(Path.GetFileName(file)));
        }

        // Another panel than the shipped one: its bank has a cue of its own.
        string bank = _folder.PathOf("bench.bank");
        await File.AppendAllTextAsync(bank, "cue own priority 5\nown.lra 9:70\n");
        string written = await File.ReadAllTextAsync(bank);

        await using StudioServer studio = await StudioServer.StartAsync(new StudioOptions { StartFolder = _folder.Path, Panel = PanelChoice.Load(_folder.Path), Port = "sim:" });
        await Until.TrueAsync(() => studio.Sync.IsSent);

        Assert.AreEqual(bank, studio.File.Path);
        Assert.IsTrue(studio.File.IsSaved);
        Assert.IsNull(studio.Sync.Offer);
        Assert.AreEqual("panel-bench", studio.Panel.Identity!.Board);
        CollectionAssert.Contains((await studio.Panel.AskAsync("get cue own"))!.DataLines.ToArray(), "own.lra 9:70");
        Assert.AreEqual(written, await File.ReadAllTextAsync(bank));

        CueSheet own = CueSheet.AllOf(studio.Document.Bank).First(cue => cue.Name == "own");
        Assert.AreEqual("vg0840001d", studio.Predict(own.Index).Result.Motors[0].Motor.Profile.Name);
    }

    [TestMethod]
    public async Task PanelThatWasFlashedWithOtherPinsIsTold()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(RepositoryRoot.PathOf(), "hardware", "panel-mini")))
        {
            File.Copy(file, _folder.PathOf(Path.GetFileName(file)));
        }

        PanelChoice flashed = PanelChoice.Load(_folder.Path);
        string yaml = _folder.PathOf("panel.yaml");
        await File.WriteAllTextAsync(yaml, (await File.ReadAllTextAsync(yaml)).Replace("OK: 4,", "OK: 13,", StringComparison.Ordinal));
        await using StudioServer studio = await StudioServer.StartAsync(new StudioOptions
        {
            StartFolder = _folder.Path,
            Panel = PanelChoice.Load(_folder.Path),
            Source = bank => new SimulatedSource(() => new SimulatorOptions { BankLines = [.. bank().Lines], Panel = flashed.Simulated }),
        });
        await Until.TrueAsync(() => studio.Sync.IsSent);
        using var client = new HttpClient();

        StringAssert.Contains(await client.GetStringAsync(studio.Url), "The node was flashed with other pins, drivers or limits");
    }

    [TestMethod]
    public async Task PortThatIsNotThereIsNamedAndEditingGoesOn()
    {
        await using StudioServer studio = await StudioServer.StartAsync(new StudioOptions { StartFolder = _folder.Path, Port = _folder.PathOf("no-such-port") });

        await Until.TrueAsync(() => studio.Panel.State == PanelState.Lost);
        StringAssert.Contains(studio.Panel.Problem, "no-such-port");
    }
}
