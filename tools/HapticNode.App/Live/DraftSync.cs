using System.Threading.Channels;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Link.Sessions;

namespace HapticNode.App.Live;

/// <summary>
/// Keeps the panel's draft what the document is: each change goes out as soon as the one before has arrived, and only the newest counts. A panel
/// that has something else, which does not come from here, is left alone until somebody has chosen. A change that is to be felt at once is played behind it.
/// </summary>
public sealed partial class DraftSync : IAsyncDisposable
{
    private const long NotKnown = -1;

    private readonly StudioDocument _document;
    private readonly PanelLink _panel;
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _end = new();
    private readonly Task _running;
    private readonly List<TaskCompletionSource> _waiting = [];
    private readonly PanelDraft _draft;
    private readonly ChangePlayer _player;
    private long _checksum = NotKnown;
    private bool _isMarked;
    private volatile bool _isStale;
    private volatile BankEntry? _audition;

    /// <summary>Begins to keep it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="form">How the panel has a bank.</param>
    public DraftSync(StudioDocument document, PanelLink panel, PanelForm form)
    {
        _document = document;
        _draft = new PanelDraft(form);
        _panel = panel;
        _player = new ChangePlayer(TimeProvider.System, Wake);
        document.Changed += OnDocument;
        panel.Connected += OnConnected;
        panel.Identified += OnIdentified;
        _running = Task.Run(RunAsync);
    }

    /// <summary>Raised when the draft has become what the document was, or when it could not.</summary>
    public event Action? Changed;

    /// <summary>The revision of the document that the panel has; -1 for none.</summary>
    public int SentRevision { get; private set; } = -1;

    /// <summary>Whether the panel has the document as it is now.</summary>
    public bool IsSent => _panel.State == PanelState.Connected && Offer is null && SentRevision == _document.Revision;

    /// <summary>Why the panel did not take the last change; null where it did.</summary>
    public string? Problem { get; private set; }

    /// <summary>What the panel has and nobody here wrote, to be chosen from; null for nothing.</summary>
    public MergeOffer? Offer { get; private set; }

    /// <summary>How the document differs from the panel's draft, as far as it is known.</summary>
    public IReadOnlyList<BankChange> Changes => _draft.ChangesTo(_document.Text);

    /// <summary>Lets the panel play another version of a cue than the document's, until it is ended with null.</summary>
    /// <param name="entry">The cue.</param>
    /// <returns>A task that ends when the panel has it, or cannot have it.</returns>
    public async Task AuditionAsync(BankEntry? entry)
    {
        _audition = entry;
        await FlushAsync();
    }

    /// <summary>Waits until what has changed so far is with the panel, or cannot be.</summary>
    /// <returns>A task that ends then.</returns>
    public async Task FlushAsync()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_waiting)
        {
            if (_running.IsCompleted)
            {
                return;
            }

            _waiting.Add(done);
        }

        Wake();
        await done.Task;
    }

    /// <summary>Takes over what was chosen of the panel and of the document, and sends it.</summary>
    /// <param name="choices">Whose word counts, thing by thing.</param>
    /// <param name="origin">Who chooses.</param>
    public void Merge(IReadOnlyDictionary<BankKey, MergeSide> choices, EditOrigin origin)
    {
        if (Offer is { } offer)
        {
            _document.Edit("merge with the panel", null, mine => offer.Merge(mine, choices).Document, origin);
            _document.Mark(Places.Panel, offer.Theirs);
            Offer = null;
            Changed?.Invoke();
            Wake();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _document.Changed -= OnDocument;
        _panel.Connected -= OnConnected;
        _panel.Identified -= OnIdentified;
        await _end.CancelAsync();
        await _running;
        _player.Dispose();
        _end.Dispose();
    }

    private void OnDocument(DocumentChange change)
    {
        if (change is { Cue: { } cue, Origin.Plays: true })
        {
            _player.Want(cue);
        }

        Wake();
    }

    private void OnConnected()
    {
        _isStale = true;
        Wake();
    }

    // Another program may edit the draft through the same port: then its checksum is another than that of what was sent from here.
    private void OnIdentified(NodeIdentity identity)
    {
        if (SentRevision < 0 || Offer is not null || _audition is not null || Problem is not null)
        {
            return;
        }

        if (Interlocked.Read(ref _checksum) != identity.Bank)
        {
            OnConnected();
        }
    }
}
