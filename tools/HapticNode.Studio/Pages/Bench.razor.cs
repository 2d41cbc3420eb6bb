using HapticNode.Banks;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Editing;
using HapticNode.Feel.Linting;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;
using HapticNode.Studio.Components;
using HapticNode.Studio.Document;
using HapticNode.Studio.Hosting;
using HapticNode.Studio.Live;
using HapticNode.Studio.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace HapticNode.Studio.Pages;

/// <summary>The one screen. It shows what the document and the panel say and passes on what is done; it keeps nothing that matters.</summary>
public sealed partial class Bench
{
    private const int LargestZoom = 8;

    private static readonly TimeSpan s_argument = TimeSpan.FromSeconds(10);

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
    private string? _sheet;
    private IReadOnlyList<Step> _clip = [];
    private (string Cue, DateTime At) _mine;
    private Gesture? _gesture;
    private int _gestures;
    private long _painted;
    private ChangePlayer? _player;
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
    private LintWatch Lint { get; set; } = null!;

    [Inject]
    private CueVersions Versions { get; set; } = null!;

    [Inject]
    private PanelLink Panel { get; set; } = null!;

    [Inject]
    private PanelMonitor Monitor { get; set; } = null!;

    [Inject]
    private AccessToken Token { get; set; } = null!;

    [Inject]
    private IJSRuntime Scripts { get; set; } = null!;

    private CueSheet? Cue => _cues.FirstOrDefault(cue => cue.Name == _cue);

    private EditOrigin Origin => new(_id);

    private string ShareLink => $"share?{AccessToken.Parameter}={Token.Text}";

    private bool HasSelection => Lane(_selection.Lane) is { } lane && _selection.Step >= 0 && _selection.Step < lane.Steps.Steps.Count;

    private string SelectionWords => HasSelection && Lane(_selection.Lane) is { } lane
        ? $"{lane.Name} step {_selection.Step + 1}: {StepWords.Whole(lane.Kind, lane.Steps.Steps[_selection.Step])}"
        : "Choose a step with the pointer or with Tab.";

    private string FaultTitle => Panel.Fault == "stop" ? "Stopped." : $"The panel is latched: {Panel.Fault}.";

    private string FaultAdvice => Panel.Fault switch
    {
        "stop" => "Every output is neutral and stays so until it is cleared. Enter clears and plays.",
        "late" => "A motor step came too late, so the node made everything neutral. Clear it; if it comes again, look at the node’s load.",
        "driver" => "An output could not be written. Check the driver and its wiring, then clear.",
        _ => "Every output is neutral. Look for the reason first, then clear.",
    };

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Read();
        Select(_cues.Count > 0 ? _cues[0].Name : "");
        _player = new ChangePlayer(Sync, Panel);
        Document.Changed += OnDocument;
        File.Changed += Refresh;
        Sync.Changed += Refresh;
        Lint.Changed += Refresh;
        Predictor.Predicted += OnPredicted;
        Panel.Changed += Refresh;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _script = await Scripts.InvokeAsync<IJSObjectReference>("import", "/" + StudioAssets.Address("/studio.js"));
            _self = DotNetObjectReference.Create(this);
            await _script.InvokeVoidAsync("attach", _self, Shortcuts.All, TraceFrame.Rows(Document.Bank));
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
        Panel.Changed -= Refresh;
        _player?.Dispose();
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

    private void Select(string cue)
    {
        _cue = cue;
        _selection = ("", -1);
        _prediction = null;
        _other = Versions.OtherOf(cue);
        FitWindow();
        if (Cue is { } sheet)
        {
            Predictor.Ask(Document.Bank, sheet.Index);
        }
    }

    private void SelectNext(int by)
    {
        string[] names = [.. _cues.GroupBy(cue => CueMeanings.Of(Document.Bank.Bank, cue.Index)).OrderBy(group => group.Key).SelectMany(group => group).Select(cue => cue.Name)];
        int at = Array.IndexOf(names, _cue) + by;
        if (at >= 0 && at < names.Length)
        {
            Select(names[at]);
        }
    }

    private void Open(string sheet) => _sheet = sheet;

    private void Close() => _sheet = null;

    private void Made(string cue)
    {
        _sheet = null;
        Read();
        Select(cue);
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

    private void Copy()
    {
        string name = Enumerable.Range(2, 98).Select(number => $"{_cue[..Math.Min(_cue.Length, 12)]}-{number}").First(name => _cues.All(cue => cue.Name != name));
        string from = _cue;
        Edit($"copy {from}", name, text => text.Copied(from, name));
        if (_message is null)
        {
            Made(name);
        }
    }

    private void Delete()
    {
        string cue = _cue;
        Edit($"delete {cue}", null, text => text.Without(BankKey.Cue(cue)));
        if (_message is not null && Document.Text.Content.Entries.Any(entry => entry.Key.Part == BankPart.Binding && entry.Lines[0].Split(' ').Contains(cue)))
        {
            _message = $"{cue} answers a control or an action. Bind that to another cue first.";
        }
    }

    private void KeepVersion()
    {
        Guarded(() => Versions.Keep(_cue));
        _other = Versions.OtherOf(_cue);
    }

    private void Swap(bool toA)
    {
        if (_other?.IsA == toA)
        {
            Guarded(() => _message = Versions.Swap(_cue, Origin));
            _other = Versions.OtherOf(_cue);
        }
    }

    private void Choose()
    {
        Guarded(() =>
        {
            _message = Versions.Choose(_cue, DateOnly.FromDateTime(DateTime.Now), Origin);
            if (_message is null)
            {
                Versions.Drop(_cue);
            }
        });
        _other = Versions.OtherOf(_cue);
    }

    private void Mend(LintFinding finding) => Guarded(() => _message = Lint.Mend(finding, Origin));

    private void AddLane(LaneSheet lane) => Apply(_cue, lane.Name, lane.Steps.Add(-1), 0);

    private void SetLine(BankKey key, string line) => Edit(key.ToString(), null, text => line.EndsWith(" none", StringComparison.Ordinal) ? text.Without(key) : text.With(line));

    private string? SetOptions(string options)
    {
        string? problem = null;
        string cue = _cue;
        Guarded(() => problem = Document.Edit($"options of {cue}", cue, text => text.With($"cue {cue} {options}".TrimEnd()), Origin)?.Message);
        return problem;
    }

    private string OptionsOf(CueSheet cue)
    {
        string line = Document.Text.LinesOf(BankKey.Cue(cue.Name)).Select(line => line.Text).FirstOrDefault("");
        int comment = line.IndexOf(" #", StringComparison.Ordinal);
        return string.Join(' ', (comment < 0 ? line : line[..comment]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(2));
    }

    private IReadOnlyList<string> ChoicesOf(CueSheet cue) =>
        [.. Document.Text.CommentsOf(BankKey.Cue(cue.Name)).Where(comment => comment.Contains("chosen:", StringComparison.Ordinal)).Select(comment => comment.TrimStart('#', ' '))];

    private LineProblem? Type(string lane, string text)
    {
        LineProblem? problem = null;
        _mine = (_cue, DateTime.UtcNow);
        Guarded(() => problem = Document.SetStepText(_cue, lane, text, Origin));
        return problem;
    }

    private void Apply(string cue, string lane, StepList steps, int gesture)
    {
        _mine = (cue, DateTime.UtcNow);
        Guarded(() =>
        {
            if (Document.SetSteps(cue, lane, steps.Words(), new EditOrigin(_id, gesture)) is { } problem)
            {
                _message = problem.Message;
            }
        });
        if (_playsOnChange)
        {
            _player!.Play(cue);
        }
    }

    private LaneSheet? Lane(string name) => Cue?.Lanes.FirstOrDefault(lane => lane.Name == name) is { } lane ? lane with { Steps = lane.Steps with { IsFine = _fine } } : null;

    private StepList? OtherSteps(LaneSheet lane)
    {
        if (_other is null)
        {
            return null;
        }

        BankFile bank = Document.Text.With(_other.Entry).ToFile();
        return CueSheet.AllOf(bank).FirstOrDefault(cue => cue.Name == _cue)?.Lanes.FirstOrDefault(other => other.Name == lane.Name)?.Steps;
    }

    private string NoteOf(LaneSheet lane)
    {
        if (_prediction is not { } prediction || prediction.Result.Trace.Name != _cue)
        {
            return "";
        }

        if (prediction.Result.Sounds.FirstOrDefault(sound => sound.Lane == lane.Name) is { } sound)
        {
            return $"{Numbers.Text(sound.Metrics.FastWeightedDecibels, "0")} dB(A) at 10 cm";
        }

        LightResult? light = prediction.Result.Lights.FirstOrDefault(light => light.Lane == lane.Name);
        return light is null ? "" : $"lightness {Numbers.Text(light.Metrics.LightnessChange, "0")}";
    }

    private void Zoom(int by) => _zoom = Math.Clamp(by > 0 ? _zoom * 2 : _zoom / 2, 1, LargestZoom);

    // A little more than the cue, so that its end can be dragged out and the ringing is seen.
    private void FitWindow()
    {
        double milliseconds = Cue?.Milliseconds ?? 0;
        _window = (int)Math.Ceiling(Math.Max(40, (milliseconds * 1.12) + 12) / 10) * 10_000;
    }

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
            _message = $"Another window has changed {change.Cue} just now, after you. Undo takes that back.";
        }

        if (_gesture is null)
        {
            FitWindow();
        }

        if (Cue is { } cue)
        {
            Predictor.Ask(Document.Bank, cue.Index);
        }

        StateHasChanged();
    });

    private void OnPredicted(CuePrediction prediction) => InvokeAsync(() =>
    {
        if (prediction.Result.Trace.Name == _cue)
        {
            _prediction = prediction;
            StateHasChanged();
        }
    });

    private void Refresh() => InvokeAsync(StateHasChanged);

    private sealed record Gesture(Grip Grip, string Cue, StepList Start, int Number);
}
