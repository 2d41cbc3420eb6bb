using HapticNode.App.Nodes;
using HapticNode.Core.Base;
using HapticNode.Link.Sessions;

namespace HapticNode.App.PanelTests;

/// <summary>Goes through a panel with whoever holds it.</summary>
/// <param name="connection">The panel's node.</param>
/// <param name="tester">Whoever holds the panel.</param>
public sealed class PanelTest(NodeConnection connection, IPanelTester tester)
{
    private readonly PanelEvents _events = new(connection);
    private bool _left;

    /// <summary>Tests each lane and each control.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The report, still without time and names.</returns>
    /// <exception cref="NodeRefusedException">The node cannot be tested, such as one that is latched.</exception>
    public async Task<PanelTestReport> RunAsync(CancellationToken cancellation)
    {
        NodeIdentity identity = await connection.Session.IdentifyAsync(cancellation);
        await _events.WatchAsync(cancellation);
        connection.Session.NoticeReceived += line =>
        {
            if (!line.TellsStart)
            {
                tester.Tell("! " + line.Text);
            }
        };
        List<PanelTestItem> lanes = await EachAsync("lanes", TestLaneAsync, cancellation);
        List<PanelTestItem> controls = await EachAsync("controls", TestControlAsync, cancellation);
        NodeStats stats = NodeStats.Of((await connection.RequireAsync("stats", cancellation)).DataLines);
        await connection.RequireAsync("watch all 0", cancellation);
        return new PanelTestReport
        {
            Simulated = connection.IsSimulated,
            ChipId = identity.Fields.GetValueOrDefault("uid"),
            Port = connection.Port,
            Node = identity.Fields,
            Lanes = lanes,
            Controls = controls,
            Stats = stats.Groups,
        };
    }

    private async Task<List<PanelTestItem>> EachAsync(
        string list, Func<string, string, CancellationToken, Task<PanelTestItem>> test, CancellationToken cancellation)
    {
        List<PanelTestItem> items = [];
        foreach (string line in (await connection.RequireAsync("list " + list, cancellation)).DataLines)
        {
            string[] words = line.Split(' ');
            items.Add(_left ? new PanelTestItem(words[0], words[1], PanelTestItem.Skipped) : await test(words[0], words[1], cancellation));
        }

        return items;
    }

    private async Task<PanelTestItem> TestLaneAsync(string lane, string kind, CancellationToken cancellation)
    {
        string sense = kind switch { "motor" => "feel", "tone" => "hear", _ => "see" };
        while (true)
        {
            await connection.RequireAsync("selftest " + lane, cancellation);
            char answer = await tester.AskAsync($"Lane {lane}: did you {sense} it? [y]es, [n]o, [r]epeat, [s]kip, [q]uit", "ynrsq", cancellation);
            if (OutcomeOf(answer) is { } outcome)
            {
                return new PanelTestItem(lane, kind, outcome);
            }
        }
    }

    private async Task<PanelTestItem> TestControlAsync(string control, string kind, CancellationToken cancellation)
    {
        (string What, ControlEvent Event, int Direction)[] steps = kind == "button"
            ? [("press it", ControlEvent.Press, 0), ("release it", ControlEvent.Release, 0)]
            : [("turn it clockwise by one", ControlEvent.Detent, 1), ("turn it counter-clockwise by one", ControlEvent.Detent, -1)];
        string? note = null;
        foreach ((string what, ControlEvent wanted, int direction) in steps)
        {
            // What was done before the question answers no question.
            await _events.ForgetAsync(cancellation);
            var sight = new PanelSight(control, wanted, direction);
            char answer = await WaitAsync($"{kind} {control}: {what}. [n] it fails, [s]kip, [q]uit", sight, cancellation);
            note = sight.Note ?? note;
            if (sight.IsShorted)
            {
                return new PanelTestItem(control, kind, PanelTestItem.Failed, note);
            }

            if (answer != 'y')
            {
                return new PanelTestItem(control, kind, OutcomeOf(answer) ?? PanelTestItem.Skipped, note);
            }
        }

        return new PanelTestItem(control, kind, PanelTestItem.Passed, note);
    }

    // Until the control is used, or somebody answers instead.
    private async Task<char> WaitAsync(string question, PanelSight sight, CancellationToken cancellation)
    {
        using var other = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<char> asking = tester.AskAsync(question, "nsq", other.Token);
        Task<char> seeing = _events.SeeAsync(sight, tester.Tell, other.Token);
        Task<char> first = await Task.WhenAny(asking, seeing);
        await other.CancelAsync();
        await ((Task)Task.WhenAll(asking, seeing)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (first == seeing && seeing.IsCompletedSuccessfully)
        {
            tester.Tell(sight.IsShorted ? $"yes, but {sight.Note}" : "yes");
        }

        return await first;
    }

    private string? OutcomeOf(char answer)
    {
        _left |= answer == 'q';
        return answer switch
        {
            'y' => PanelTestItem.Passed,
            'n' => PanelTestItem.Failed,
            's' or 'q' => PanelTestItem.Skipped,
            _ => null,
        };
    }
}
