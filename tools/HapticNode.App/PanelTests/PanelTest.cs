using HapticNode.App.Nodes;
using HapticNode.Core.Base;
using HapticNode.Link.Sessions;

namespace HapticNode.App.PanelTests;

/// <summary>Goes through a panel with whoever holds it.</summary>
/// <param name="first">The panel's node.</param>
/// <param name="open">Connects again after the link was lost.</param>
/// <param name="patience">How long to try that; zero for not at all.</param>
/// <param name="tester">Whoever holds the panel.</param>
/// <param name="time">Measures the patience; null for the system's time.</param>
public sealed class PanelTest(NodeConnection first, Func<CancellationToken, Task<NodeConnection>> open, TimeSpan patience, IPanelTester tester, TimeProvider? time = null)
{
    private readonly PanelTestLink _link = new(first, open, patience, tester, time ?? TimeProvider.System);
    private bool _left;

    /// <summary>Tests each lane and each control. Where the link is lost, what was asked is asked again once it is back; where it does not come back, and after Ctrl-C, the rest is skipped.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The report, still without time and names.</returns>
    /// <exception cref="NodeRefusedException">The node cannot be tested, such as one that is latched.</exception>
    public async Task<PanelTestReport> RunAsync(CancellationToken cancellation)
    {
        NodeIdentity identity = await first.Session.IdentifyAsync(cancellation);
        await _link.Events.WatchAsync(cancellation);
        List<PanelTestItem>? lanes = await EachAsync("lanes", TestLaneAsync, cancellation);
        List<PanelTestItem>? controls = await EachAsync("controls", TestControlAsync, cancellation);
        NodeStats? stats = await _link.DoAsync("statistics", async () => NodeStats.Of((await RequireAsync("stats", cancellation)).DataLines), cancellation);
        _ = await _link.DoAsync("end", () => RequireAsync("watch all 0", cancellation), cancellation);
        await _link.CloseAsync(first);
        if (cancellation.IsCancellationRequested)
        {
            _link.Note("Ctrl-C ended the test.");
        }

        return new PanelTestReport
        {
            Simulated = first.IsSimulated,
            ChipId = identity.Fields.GetValueOrDefault("uid"),
            Port = first.Port,
            Node = identity.Fields,
            Whole = lanes is not null && controls is not null && !_link.IsLost,
            Interruptions = _link.Interruptions,
            Lanes = lanes ?? [],
            Controls = controls ?? [],
            Stats = stats?.Groups ?? new Dictionary<string, IReadOnlyDictionary<string, long>>(),
        };
    }

    private Task<Reply> RequireAsync(string request, CancellationToken cancellation) => _link.Connection.RequireAsync(request, cancellation);

    private async Task<List<PanelTestItem>?> EachAsync(
        string list, Func<string, string, CancellationToken, Task<PanelTestItem>> test, CancellationToken cancellation)
    {
        if (await _link.DoAsync(list, () => RequireAsync("list " + list, cancellation), cancellation) is not { } reply)
        {
            return null;
        }

        List<PanelTestItem> items = [];
        foreach (string line in reply.DataLines)
        {
            string[] words = line.Split(' ');
            items.Add(await OneAsync(words[0], words[1], test, cancellation));
        }

        return items;
    }

    private async Task<PanelTestItem> OneAsync(string name, string kind, Func<string, string, CancellationToken, Task<PanelTestItem>> test, CancellationToken cancellation)
    {
        int before = _link.Interruptions.Count;
        PanelTestItem item = (_left ? null : await _link.DoAsync(name, () => test(name, kind, cancellation), cancellation)) ?? new PanelTestItem(name, kind, PanelTestItem.Skipped);
        bool wasAskedAgain = _link.Interruptions.Count > before && !_link.IsLost;
        return !wasAskedAgain ? item : item with { Note = item.Note is null ? PanelTestItem.AskedAgain : $"{item.Note}; {PanelTestItem.AskedAgain}" };
    }

    private async Task<PanelTestItem> TestLaneAsync(string lane, string kind, CancellationToken cancellation)
    {
        string sense = kind switch { "motor" => "feel", "tone" => "hear", _ => "see" };
        while (true)
        {
            await RequireAsync("selftest " + lane, cancellation);
            char answer = await AskAsync($"Lane {lane}: did you {sense} it? [y]es, [n]o, [r]epeat, [s]kip, [q]uit", "ynrsq", null, cancellation);
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
            await _link.Events.ForgetAsync(cancellation);
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
        char answer = await AskAsync(question, "nsq", token => _link.Events.SeeAsync(sight, tester.Tell, token), cancellation);
        if (answer == 'y')
        {
            tester.Tell(sight.IsShorted ? $"yes, but {sight.Note}" : "yes");
        }

        return answer;
    }

    // A question that drops when its answer comes another way, or the link goes.
    private async Task<char> AskAsync(string question, string letters, Func<CancellationToken, Task<char>>? otherwise, CancellationToken cancellation)
    {
        using var other = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        List<Task<char>> answers = [tester.AskAsync(question, letters, other.Token), _link.Events.LostAsync(other.Token)];
        if (otherwise is not null)
        {
            answers.Add(otherwise(other.Token));
        }

        Task<char> first = await Task.WhenAny(answers);
        await other.CancelAsync();
        await ((Task)Task.WhenAll(answers)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
