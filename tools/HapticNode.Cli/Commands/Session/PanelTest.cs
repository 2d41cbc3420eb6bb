using System.Threading.Channels;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary>Goes through a panel with whoever holds it.</summary>
internal sealed class PanelTest
{
    private readonly NodeSession _session;
    private readonly Questions _questions;
    private readonly Channel<ReplyLine> _events = Channel.CreateUnbounded<ReplyLine>();
    private bool _left;

    internal PanelTest(NodeSession session, Questions questions)
    {
        _session = session;
        _questions = questions;
        session.TelemetryReceived += line => _events.Writer.TryWrite(line);
    }

    /// <exception cref="NodeRefusedException">The node cannot be tested, such as one that is latched.</exception>
    internal async Task<PanelTestReport> RunAsync(CancellationToken cancellation)
    {
        NodeIdentity identity = await _session.IdentifyAsync(cancellation);
        await RequireAsync("watch events 500", cancellation);
        List<PanelTestItem> lanes = await EachAsync("lanes", TestLaneAsync, cancellation);
        List<PanelTestItem> controls = await EachAsync("controls", TestControlAsync, cancellation);
        NodeStats stats = NodeStats.Of((await RequireAsync("stats", cancellation)).DataLines);
        await RequireAsync("watch all 0", cancellation);
        return new PanelTestReport { Node = identity.Fields, Lanes = lanes, Controls = controls, Stats = stats.Groups };
    }

    private async Task<List<PanelTestItem>> EachAsync(
        string list, Func<string, string, CancellationToken, Task<string>> test, CancellationToken cancellation)
    {
        List<PanelTestItem> items = [];
        foreach (string line in (await RequireAsync("list " + list, cancellation)).DataLines)
        {
            string[] words = line.Split(' ');
            string outcome = _left ? PanelTestItem.Skipped : await test(words[0], words[1], cancellation);
            items.Add(new PanelTestItem(words[0], words[1], outcome));
        }

        return items;
    }

    private async Task<string> TestLaneAsync(string lane, string kind, CancellationToken cancellation)
    {
        string sense = kind switch { "motor" => "feel", "tone" => "hear", _ => "see" };
        while (true)
        {
            await RequireAsync("selftest " + lane, cancellation);
            char answer = await _questions.AskAsync($"Lane {lane}: did you {sense} it? [y]es, [n]o, [r]epeat, [s]kip, [q]uit", cancellation);
            switch (answer)
            {
                case 'y':
                    return PanelTestItem.Passed;
                case 'n':
                    return PanelTestItem.Failed;
                case 's':
                    return PanelTestItem.Skipped;
                case 'q':
                    _left = true;
                    return PanelTestItem.Skipped;
                default:
                    break;
            }
        }
    }

    private async Task<string> TestControlAsync(string control, string kind, CancellationToken cancellation)
    {
        (string What, string Event, string Direction)[] steps = kind == "button"
            ? [("press it", "press", "0"), ("release it", "release", "0")]
            : [("turn it clockwise by one", "detent", "1"), ("turn it counter-clockwise by one", "detent", "-1")];
        foreach ((string what, string wanted, string direction) in steps)
        {
            char answer = await WaitAsync($"{kind} {control}: {what}. [n] it does not work, [s]kip, [q]uit", control, wanted, direction, cancellation);
            if (answer != 'y')
            {
                _left |= answer == 'q';
                return answer == 'n' ? PanelTestItem.Failed : PanelTestItem.Skipped;
            }
        }

        return PanelTestItem.Passed;
    }

    // Until the control is used, or somebody answers instead.
    private async Task<char> WaitAsync(string question, string control, string wanted, string direction, CancellationToken cancellation)
    {
        using var other = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<char> asking = _questions.AskAsync(question, other.Token);
        Task<char> seeing = SeeAsync(control, wanted, direction, other.Token);
        Task<char> first = await Task.WhenAny(asking, seeing);
        await other.CancelAsync();
        if (first == seeing)
        {
            _questions.Tell("yes");
        }

        return await first;
    }

    private async Task<char> SeeAsync(string control, string wanted, string direction, CancellationToken cancellation)
    {
        while (true)
        {
            ReplyLine line = await _events.Reader.ReadAsync(cancellation);

            // A knob that stands at its limit still turns.
            if (line.Words is ["event", var name, var what, var way] && name == control && way == direction
                && (what == wanted || (what == "limit" && wanted == "detent")))
            {
                return 'y';
            }
        }
    }

    private async Task<Reply> RequireAsync(string request, CancellationToken cancellation)
    {
        Reply reply = await _session.SendAsync(request, cancellation);
        return reply.Ok ? reply : throw new NodeRefusedException(request, reply);
    }
}
