using System.Globalization;
using HapticNode.Link.Frames;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Tests.Live.Support;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Tests.Live;

[TestClass]
[DoNotParallelize]
public sealed class PanelSimulatorTests
{
    private const int TestMilliseconds = 60_000;

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    [DataRow("panel-a")]
    [DataRow("panel-a-s3")]
    public async Task ItAnswersAsTheBoardDoes(string panel)
    {
        await using TestPanel test = await TestPanel.StartAsync(TestContext.CancellationToken, panel: panel);

        Assert.AreEqual(panel, test.Session.Identity.Board);
        Assert.Contains("ok", test.Simulator.Controls.Select(control => control.Name));
        Assert.Contains("lra", test.Simulator.Lanes.Select(lane => lane.Name));
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task APressIsAnEventACueAndALane()
    {
        await using TestPanel test = await TestPanel.StartAsync(TestContext.CancellationToken);
        List<(string Lane, int Level)> levels = [];
        test.Simulator.LaneChanged += (lane, level) => levels.Add((lane, level));
        await test.RequireAsync("watch events 500");
        await test.RequireAsync("watch cues 500");
        test.Simulator.SetContact("ok", pressed: true);

        await test.NextAsync("event", "ok", "press");
        await test.NextAsync("cue", "click", "end");
        test.Simulator.SetContact("ok", pressed: false);
        await test.NextAsync("event", "ok", "release");
        Assert.IsGreaterThan(0, levels.First(change => change.Lane == "lra" && change.Level != 0).Level);
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    [DataRow("panel-a", 3, "1")]
    [DataRow("panel-a", -3, "-1")]
    [DataRow("panel-a-s3", 3, "1")]
    public async Task ATurnIsOneDetentAfterTheOther(string panel, int detents, string direction)
    {
        await using TestPanel test = await TestPanel.StartAsync(TestContext.CancellationToken, panel: panel);
        await test.RequireAsync("watch events 500");
        test.Simulator.Turn("knob", detents);

        for (int detent = 0; detent < Math.Abs(detents); detent++)
        {
            await test.NextAsync("event", "knob", "detent", direction);
        }
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    [DataRow("11", "0")]
    [DataRow("00", "1")]
    public async Task AnEncoderStandsWhereThePanelSaysThatItRests(string rest, string firstEdge)
    {
        ControlMap knob;
        await using (TestPanel other = await TestPanel.StartAsync(TestContext.CancellationToken))
        {
            knob = other.Simulator.Controls.Single(control => control.Name == "knob");
        }

        await using TestPanel test = await TestPanel.StartAsync(TestContext.CancellationToken, resting: [new RestingEncoder("knob", knob.PinA, knob.PinB, rest)]);
        await test.RequireAsync("watch edges 500");
        test.Simulator.Turn("knob", 1);

        Assert.AreEqual(firstEdge, (await test.NextAsync("edge")).Words[2]);
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task ItsClockKeepsUpWithTheWaitingOfAnAction()
    {
        await using TestPanel test = await TestPanel.StartAsync(TestContext.CancellationToken);
        await test.RequireAsync("watch events 500");
        await test.RequireAsync("watch cues 500");
        test.Simulator.SetContact("save", pressed: true);
        ReplyLine press = await test.NextAsync("event", "save", "press");
        ReplyLine timeout = await test.NextAsync("cue", "timeout", "start");

        Assert.AreEqual(2_000_000.0, TimeOf(timeout) - TimeOf(press), 10_000);
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task AResetIsAnnouncedAndForgetsTheDraft()
    {
        await using TestPanel test = await TestPanel.StartAsync(TestContext.CancellationToken);
        uint factory = test.Session.Identity.Bank;
        await test.RequireAsync("theme gain 50");
        Assert.AreNotEqual(factory, (await test.Session.IdentifyAsync(TestContext.CancellationToken)).Bank);
        test.Simulator.Reset();

        await test.NextAsync("hello");
        Assert.AreEqual(factory, (await test.Session.IdentifyAsync(TestContext.CancellationToken)).Bank);
    }

    [TestMethod]
    [Timeout(TestMilliseconds, CooperativeCancellation = true)]
    public async Task AControlThatThePanelDoesNotHaveIsRefused()
    {
        await using TestPanel test = await TestPanel.StartAsync(TestContext.CancellationToken);

        Assert.ThrowsExactly<ArgumentException>(() => test.Simulator.SetContact("dial", pressed: true));
        Assert.ThrowsExactly<ArgumentException>(() => test.Simulator.Turn("wheel", 1));
    }

    private static long TimeOf(ReplyLine line) => long.Parse(line.Fields["t"], CultureInfo.InvariantCulture);
}
