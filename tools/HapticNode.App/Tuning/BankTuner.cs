using HapticNode.App.BankTransfers;
using HapticNode.App.Nodes;
using HapticNode.Banks;
using HapticNode.Link.Sessions;

namespace HapticNode.App.Tuning;

/// <summary>
/// Keeps a node's draft like a bank file while somebody edits the file, and swaps on request between what the draft was before (A) and the file (B).
/// </summary>
public sealed class BankTuner
{
    private readonly Func<NodeConnection> _connection;
    private BankContent _node;

    private BankTuner(Func<NodeConnection> connection, BankContent draft)
    {
        _connection = connection;
        Before = draft;
        File = draft;
        _node = draft;
    }

    /// <summary>A: the draft as it was when the tuning began.</summary>
    public BankContent Before { get; }

    /// <summary>B: the file as it was taken last.</summary>
    public BankContent File { get; private set; }

    /// <summary>Whether the node has A now.</summary>
    public bool HasBefore { get; private set; } = true;

    /// <summary>The cue that changed last; null before the first change of one.</summary>
    public string? LastCue { get; private set; }

    /// <summary>Reads the draft.</summary>
    /// <param name="connection">Gives the connection with the node as it is at the time.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The tuner.</returns>
    /// <exception cref="Link.LinkException">The node cannot be read.</exception>
    public static async Task<BankTuner> StartAsync(Func<NodeConnection> connection, CancellationToken cancellation) =>
        new(connection, BankContent.Of("panel", await new BankTransfer(connection().Session).PullAsync(cancellation)));

    /// <summary>Sends what a file has changed, and plays the cue that changed.</summary>
    /// <param name="file">The file, a good bank.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What changed on the node.</returns>
    /// <exception cref="NodeRefusedException">The node refuses the bank.</exception>
    /// <exception cref="Link.LinkException">The link fails.</exception>
    public async Task<IReadOnlyList<BankChange>> TakeAsync(BankFile file, CancellationToken cancellation)
    {
        BankContent next = BankContent.Of(file.Bank);
        LastCue = BankDifference.Between(File, next).FirstOrDefault(change => change.Key.Part == BankPart.Cue && change.New is not null)?.Key.Name ?? LastCue;
        File = next;
        HasBefore = false;
        return await ApplyAsync(file.Name, next, cancellation);
    }

    /// <summary>Gives the node A where it has B, and B where it has A, and plays the cue that changed last.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What changed on the node.</returns>
    /// <exception cref="Link.LinkException">The link fails, or the node refuses.</exception>
    public async Task<IReadOnlyList<BankChange>> SwapAsync(CancellationToken cancellation)
    {
        HasBefore = !HasBefore;
        return await ApplyAsync(HasBefore ? "A" : "B", HasBefore ? Before : File, cancellation);
    }

    /// <summary>Notes that the node may have something else, such as after a reset, and sends all that differs.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What changed on the node.</returns>
    /// <exception cref="Link.LinkException">The link fails, or the node refuses.</exception>
    public async Task<IReadOnlyList<BankChange>> RenewAsync(CancellationToken cancellation)
    {
        _node = BankContent.Of("panel", await new BankTransfer(_connection().Session).PullAsync(cancellation));
        return await ApplyAsync("again", HasBefore ? Before : File, cancellation);
    }

    private async Task<IReadOnlyList<BankChange>> ApplyAsync(string name, BankContent next, CancellationToken cancellation)
    {
        IReadOnlyList<BankChange> changes = BankDifference.Between(_node, next);
        if (changes.Count == 0)
        {
            return changes;
        }

        NodeConnection connection = _connection();
        if (!await TrySendAsync(connection, changes, cancellation))
        {
            // Edits one by one may not be possible in any order; a whole bank is.
            BankFile whole = next.ToFile(name);
            await BankPush.SendAsync(connection.Session, PushPlan.Of(whole, [.. _node.Lines]), cancellation: cancellation);
        }

        _node = next;
        if (LastCue is { } cue && next.Find(BankKey.Cue(cue)) is not null)
        {
            _ = await connection.SendAsync($"play {cue}", cancellation);
        }

        return changes;
    }

    private static async Task<bool> TrySendAsync(NodeConnection connection, IReadOnlyList<BankChange> changes, CancellationToken cancellation)
    {
        foreach (string request in Requests(changes))
        {
            if (!(await connection.SendAsync(request, cancellation)).Ok)
            {
                return false;
            }
        }

        return true;
    }

    // What is needed comes before what needs it, and what needs something goes before it.
    private static IEnumerable<string> Requests(IReadOnlyList<BankChange> changes) =>
        changes.Where(change => change.New is not null).OrderBy(change => change.Key.Part).SelectMany(Edits)
            .Concat(changes.Where(change => change.New is null).OrderByDescending(change => change.Key.Part).Select(Removal));

    // Of a cue whose options stay, only the lanes that differ: its other steps play on.
    private static IEnumerable<string> Edits(BankChange change)
    {
        bool keepsHead = change.Key.Part == BankPart.Cue && change.Old is { } old && old.Lines[0] == change.New!.Lines[0] && change.Missing.Count == 0
            && change.New.Lines.Concat(old.Lines).All(line => !line.Contains(" + ", StringComparison.Ordinal));
        return keepsHead ? change.Added : change.New!.Lines;
    }

    private static string Removal(BankChange change) => change.Key.Part switch
    {
        BankPart.Cue => $"delete {change.Key.Name}",
        BankPart.Binding => $"{change.Key} none",
        BankPart.Lane or BankPart.Control => string.Join(' ', change.Old!.Lines[0].Split(' ').Take(change.Key.Part == BankPart.Lane ? 3 : 2)),
        BankPart.Theme or BankPart.Repeats => change.Key.ToString(),
        _ => throw new InvalidOperationException($"There is no part {change.Key.Part}."),
    };
}
