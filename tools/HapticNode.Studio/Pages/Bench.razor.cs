using HapticNode.App.Live;
using HapticNode.App.Panels;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Editing;
using HapticNode.Studio.Components;
using HapticNode.Studio.Hosting;
using HapticNode.Studio.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace HapticNode.Studio.Pages;

/// <summary>The one screen. It shows what the document and the panel say and passes on what is done; it keeps nothing that matters.</summary>
public sealed partial class Bench
{
    private static readonly TimeSpan s_argument = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_typingPause = TimeSpan.FromSeconds(3);

    private readonly string _id = Guid.NewGuid().ToString("N");
    private IReadOnlyList<CueSheet> _cues = [];
    private string _cue = "";
    private (string Lane, int Step) _selection = ("", -1);
    private int _window = 60_000;
    private int _zoom = 1;
    private bool _fine;
    private bool _playsOnChange;
    private CuePrediction? _prediction;
    private CueVersion? _other;
    private string? _message;
    private string? _readDifference;
    private string? _sheet;
    private DroppedFile? _dropped;
    private IReadOnlyList<Step> _clip = [];
    private (string Cue, DateTime At) _mine;
    private Gesture? _gesture;
    private int _gestures;
    private (string Lane, int Number) _typing;
    private long _painted;
    private Pace? _pace;
    private IJSObjectReference? _script;
    private DotNetObjectReference<Bench>? _self;

    [Inject]
    private StudioDocument Document { get; set; } = null!;

    [Inject]
    private FilePlace File { get; set; } = null!;

    [Inject]
    private DraftSync Sync { get; set; } = null!;

    [Inject]
    private Predictor Predictor { get; set; } = null!;

    [Inject]
    private ModelledParts Parts { get; set; } = null!;

    [Inject]
    private LintWatch Lint { get; set; } = null!;

    [Inject]
    private CueVersions Versions { get; set; } = null!;

    [Inject]
    private PanelLink Panel { get; set; } = null!;

    [Inject]
    private PanelMonitor Monitor { get; set; } = null!;

    [Inject]
    private PanelForm Form { get; set; } = null!;

    [Inject]
    private AccessToken Token { get; set; } = null!;

    [Inject]
    private IJSRuntime Scripts { get; set; } = null!;

    private CueSheet? Cue => _cues.FirstOrDefault(cue => cue.Name == _cue);

    private EditOrigin Origin => new(_id);

    // What changes how a cue feels.
    private EditOrigin Shaping => Origin with { Plays = _playsOnChange };

    private string ShareLink => $"share?{AccessToken.Parameter}={Token.Text}";

    // Where the panel file has other pins or limits than what was flashed, what is shown here is not what happens there.
    private string? Difference => Form.Panel is { } panel && Panel.State == PanelState.Connected && Panel.Identity is { } node ? PanelMeeting.Difference(node, panel) : null;

    private bool HasSelection => Lane(_selection.Lane) is { } lane && _selection.Step >= 0 && _selection.Step < lane.Steps.Steps.Count;

    private string SelectionWords => HasSelection && Lane(_selection.Lane) is { } lane
        ? $"{lane.Name} step {_selection.Step + 1}: {StepWords.Whole(lane.Kind, lane.Steps.Steps[_selection.Step])}"
        : "Choose a step with the pointer or with Tab.";

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _pace = new Pace(() => InvokeAsync(StateHasChanged));
        Predictor.Predicted += OnPredicted;
        Read();
        Select(_cues.Count > 0 ? _cues[0].Name : "");
        Document.Changed += OnDocument;
        File.Changed += Refresh;
        Sync.Changed += Refresh;
        Lint.Changed += Refresh;
        Parts.Changed += OnParts;
        Panel.Changed += Refresh;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _script = await Scripts.InvokeAsync<IJSObjectReference>("import", "/" + StudioAssets.Address("/studio.js"));
            _self = DotNetObjectReference.Create(this);
            await _script.InvokeVoidAsync("attach", _self, Shortcuts.All, TraceFrame.Rows(Document.Bank), TraceFrame.Controls(Document.Bank));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Document.Changed -= OnDocument;
        File.Changed -= Refresh;
        Sync.Changed -= Refresh;
        Lint.Changed -= Refresh;
        Predictor.Predicted -= OnPredicted;
        Parts.Changed -= OnParts;
        Panel.Changed -= Refresh;
        _pace?.Dispose();
        _self?.Dispose();
        if (_script is not null)
        {
            try
            {
                await _script.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The window is gone, and its script with it.
            }
        }
    }

    private void Read()
    {
        _cues = CueSheet.AllOf(Document.Bank);
        _other = Versions.OtherOf(_cue);
    }

    private void Undo() => Guarded(() => Document.Undo(Origin));

    private void Redo() => Guarded(() => Document.Redo(Origin));

    private void Guarded(Action edit)
    {
        try
        {
            edit();
        }
        catch (JournalException exception)
        {
            _message = exception.Message;
        }
    }

    private async Task Play() => _message = await Panel.PlayAsync(_cue);

    private async Task Clear() => _message = await Panel.ClearAsync();

    private void Edit(string what, string? cue, Func<BankDocument, BankDocument> edit) =>
        Guarded(() => _message = Document.Edit(what, cue, edit, Origin)?.Message);

    private LaneSheet? Lane(string name) => Cue?.Lanes.FirstOrDefault(lane => lane.Name == name) is { } lane ? lane with { Steps = lane.Steps with { IsFine = _fine } } : null;

    private void Zoom(int by) => _zoom = Math.Clamp(by > 0 ? _zoom * 2 : _zoom / 2, 1, StepBar.LargestZoom);

    private void FitWindow() => _window = TimeGrid.Window(Cue?.Milliseconds ?? 0);

    private async Task PaintTrace()
    {
        if (_script is null)
        {
            return;
        }

        (IReadOnlyList<TraceRecord> records, long count) = Monitor.TraceSince(_painted);
        _painted = count;
        if (records.Count > 0)
        {
            await _script.InvokeVoidAsync("addTrace", TraceFrame.Encode(records, Document.Bank.Bank));
        }
    }

    private void OnDocument(DocumentChange change) => InvokeAsync(() =>
    {
        Read();
        if (Cue is null && _cues.Count > 0)
        {
            Select(_cues[0].Name);
        }

        if (change.Origin.Window != _id && change.Cue is not null && change.Cue == _mine.Cue && DateTime.UtcNow - _mine.At < s_argument)
        {
            _message = $"Another window has changed {change.Cue} after you. Undo takes that back.";
        }

        if (_gesture is null)
        {
            FitWindow();
        }

        if (Cue is { } cue)
        {
            Predictor.Ask(Document.Bank, cue.Index);
        }

        Refresh();
    });

    private void OnParts() => InvokeAsync(() =>
    {
        if (Cue is { } cue)
        {
            Predictor.Ask(Document.Bank, cue.Index);
        }
    });

    private void Refresh() => _pace!.Ask();

    private sealed record Gesture(Grip Grip, string Cue, StepList Start, int Number);
}
