using System.Globalization;
using HapticNode.Link.Sessions;

namespace HapticNode.Link.FaultInjection;

/// <summary>
/// Tries what the protocol promises: over a link that does all that a link can do wrong, no corrupted edit is accepted, and every session recovers.
/// The same edits go to a second node over a good link; what both then hold has to be the same.
/// </summary>
/// <param name="options">How long and how hard to try.</param>
/// <param name="createNode">Makes a node that lives in the time it is given; called twice. Both must be alike.</param>
public sealed class LinkSoakTest(SoakOptions options, Func<TimeProvider, ISoakNode> createNode)
{
    // So bad is no link that this many attempts, each with its own repetitions, all fail.
    private const int MostAttempts = 100;

    private readonly VirtualTimeProvider _time = new();
    private readonly Random _random = new(options.Link.Seed);
    private HashSet<string> _sent = [];
    private HashSet<string> _sentBefore = [];
    private readonly List<string> _corrupted = [];
    private long _unanswered;
    private long _toldResets;
    private long _refused;
    private long _edits;

    /// <summary>Runs the test in virtual time.</summary>
    /// <returns>What came of it.</returns>
    /// <exception cref="SoakFailedException">A session did not recover.</exception>
    /// <exception cref="LinkException">The second node, over its good link, failed.</exception>
    public SoakReport Run()
    {
        SoakReport? report = null;
        _time.Run(async () => report = await RunAsync());
        return report!;
    }

    private async Task<SoakReport> RunAsync()
    {
        using ISoakNode node = createNode(_time);
        using ISoakNode reference = createNode(_time);
        await using var link = new FaultyLink(node.Link, options.Link, _time, node.Reset) { IsPaused = true };
        await using NodeSession session = await NodeSession.OpenAsync(link, options.Session, _time);
        await using NodeSession referenceSession = await NodeSession.OpenAsync(reference.Link, options.Session, _time);

        // Saved, so that the names in the edits are there after a reset, too.
        string[] saved = [.. options.Bank.Select(Fill)];
        foreach (NodeSession each in (NodeSession[])[session, referenceSession])
        {
            await PushAsync(each, saved);
            await RequireAsync(each, "save");
        }

        node.Edited += Check;
        int rounds = 0;
        int compared = 0;
        while (link.Counts.Total < options.Faults)
        {
            rounds++;
            long resets = link.Counts[FaultKind.Reset];
            string[] bank = [.. options.Bank.Select(Fill)];
            string[] edits = [.. Enumerable.Range(0, options.EditsPerRound).Select(_ => Fill(options.Edits[_random.Next(options.Edits.Count)]))];
            link.IsPaused = false;
            await EditAsync(session, bank, edits);
            link.IsPaused = true;
            IReadOnlyList<string> found = await PersistAsync(session, "dump", () => new BankTransfer(session).PullAsync());
            if (link.Counts[FaultKind.Reset] == resets)
            {
                compared++;
                Compare(found, await ReferToAsync(referenceSession, bank, edits), rounds);
            }
        }

        return new SoakReport
        {
            Faults = link.Counts,
            Session = session.Counts,
            Rounds = rounds,
            ComparedRounds = compared,
            Edits = _edits,
            Unanswered = _unanswered,
            ToldResets = _toldResets,
            Refused = _refused,
            Corrupted = _corrupted,
            Duration = _time.Elapsed,
        };
    }

    private async Task EditAsync(NodeSession session, string[] bank, string[] edits)
    {
        SetSent(bank);
        await PersistAsync(session, "an upload", () => PushAsync(session, bank));
        foreach (string edit in edits)
        {
            SetSent([edit]);
            bool isPlayed = _edits++ % 2 == 0;
            await PersistAsync(session, edit, () => isPlayed ? RequirePlayedAsync(session, edit) : RequireAsync(session, edit));
        }
    }

    private async Task<IReadOnlyList<string>> ReferToAsync(NodeSession session, string[] bank, string[] edits)
    {
        await PushAsync(session, bank);
        foreach (string edit in edits)
        {
            await RequireAsync(session, edit);
        }

        return await new BankTransfer(session).PullAsync();
    }

    private async Task<bool> PushAsync(NodeSession session, string[] bank)
    {
        await new BankTransfer(session).PushAsync(bank);
        return true;
    }

    private static async Task<bool> RequireAsync(NodeSession session, string request)
    {
        Reply reply = await session.SendAsync(request);
        return reply.Ok ? true : throw new NodeRefusedException(request, reply);
    }

    // An edit that is felt at once. Whether the cue plays is not asked for: a busy lane may refuse it.
    private static async Task<bool> RequirePlayedAsync(NodeSession session, string edit)
    {
        (Reply reply, _) = await session.SendBothAsync(edit, "play click");
        return reply.Ok ? true : throw new NodeRefusedException(edit, reply);
    }

    // What a person would do: try again, after a reset too, and clear a latch or an upload that is in the way.
    private async Task<T> PersistAsync<T>(NodeSession session, string what, Func<Task<T>> operation)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await operation();
            }
            catch (LinkException exception) when (exception is LinkTimeoutException or NodeResetException or NodeRefusedException)
            {
                if (attempt == MostAttempts)
                {
                    throw new SoakFailedException($"The session did not recover in {MostAttempts} attempts at {what}.", exception);
                }

                _unanswered += exception is LinkTimeoutException ? 1 : 0;
                _toldResets += exception is NodeResetException ? 1 : 0;
                if (exception is NodeRefusedException)
                {
                    _refused++;
                    await TryAsync(session, "clear");
                    await TryAsync(session, "abort");
                }
            }
        }
    }

    private static async Task TryAsync(NodeSession session, string request)
    {
        try
        {
            _ = await session.SendAsync(request);
        }
        catch (LinkException)
        {
            // The operation is tried again anyway.
        }
    }

    private string Fill(string template) => string.Concat(template.Split("{}").Select((part, index) =>
        index == 0 ? part : _random.Next(10, 100).ToString(CultureInfo.InvariantCulture) + part));

    private void SetSent(IEnumerable<string> texts)
    {
        _sentBefore = _sent;
        _sent = [.. texts];
    }

    // The edit before may come late, once more: a copy that was on its way is no repetition to a node that was reset in between.
    private void Check(string edit)
    {
        if (!_sent.Contains(edit) && !_sentBefore.Contains(edit))
        {
            _corrupted.Add($"carried out '{edit}', but sent '{string.Join("', '", _sent)}'");
        }
    }

    private void Compare(IReadOnlyList<string> found, IReadOnlyList<string> expected, int round)
    {
        if (!found.SequenceEqual(expected))
        {
            IEnumerable<string> differing = found.Except(expected).Concat(expected.Except(found));
            _corrupted.Add($"after round {round} the bank differs in: {string.Join(" / ", differing)}");
        }
    }
}
