using System.Threading.Channels;
using HapticNode.Banks;
using HapticNode.Link;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;
using HapticNode.Simulation.Live;
using HapticNode.Simulation.Running;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Tests.Live.Support;

/// <summary>A simulated panel and a session with it, over memory.</summary>
internal sealed class TestPanel : IAsyncDisposable
{
    private readonly MemoryLink _host;
    private readonly Channel<ReplyLine> _lines = Channel.CreateUnbounded<ReplyLine>();

    private readonly CancellationToken _cancellation;

    private TestPanel(MemoryLink host, PanelSimulator simulator, NodeSession session, CancellationToken cancellation)
    {
        _host = host;
        _cancellation = cancellation;
        Simulator = simulator;
        Session = session;
        session.NoticeReceived += line => _lines.Writer.TryWrite(line);
        session.TelemetryReceived += line => _lines.Writer.TryWrite(line);
    }

    internal PanelSimulator Simulator { get; }

    internal NodeSession Session { get; }

    internal static async Task<TestPanel> StartAsync(CancellationToken cancellation, FlashDisk? disk = null, string panel = "panel-a", IReadOnlyList<RestingEncoder>? resting = null)
    {
        (MemoryLink host, MemoryLink node) = MemoryLink.CreatePair();
        var options = new SimulatorOptions
        {
            BankLines = BankFile.Standard().Lines,
            Disk = disk,
            Panel = SimulatedPanel.All.Single(each => each.Name == panel) with { RestingEncoders = resting ?? [] },
        };
        PanelSimulator simulator = await PanelSimulator.StartAsync(options, node);
        return new TestPanel(host, simulator, await NodeSession.OpenAsync(host, cancellation: cancellation), cancellation);
    }

    internal async Task<Reply> RequireAsync(string request)
    {
        Reply reply = await Session.SendAsync(request, _cancellation);
        Assert.IsTrue(reply.Ok, $"{request}: {reply}");
        return reply;
    }

    /// <summary>Waits for a notice or a record that begins with these words.</summary>
    internal async Task<ReplyLine> NextAsync(params string[] words)
    {
        while (true)
        {
            ReplyLine line = await _lines.Reader.ReadAsync(_cancellation);
            if (line.Words.Take(words.Length).SequenceEqual(words))
            {
                return line;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        await Simulator.DisposeAsync();
        await _host.DisposeAsync();
    }
}
