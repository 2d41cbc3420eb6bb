using HapticNode.Banks;
using HapticNode.Feel.Linting;

namespace HapticNode.App.Shaping;

/// <summary>Looks at the document with the rules of the craft, a moment after it has come to rest.</summary>
public sealed class LintWatch : IDisposable
{
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(600);

    private readonly StudioDocument _document;
    private readonly ModelledParts _parts;
    private readonly Timer _timer;
    private int _runs;

    /// <summary>Begins to look.</summary>
    /// <param name="document">The document.</param>
    /// <param name="parts">The parts that the panel is modelled with.</param>
    public LintWatch(StudioDocument document, ModelledParts parts)
    {
        _document = document;
        _parts = parts;
        _timer = new Timer(_ => Look());
        document.Changed += Wait;
        parts.Changed += Wait;
        _timer.Change(s_rest, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Raised when the document was looked at, on a thread of its own.</summary>
    public event Action? Changed;

    /// <summary>What was found.</summary>
    public IReadOnlyList<LintFinding> Findings { get; private set; } = [];

    /// <summary>How many findings there are about each cue.</summary>
    public IReadOnlyDictionary<string, CueMark> Marks { get; private set; } = new Dictionary<string, CueMark>();

    /// <summary>Corrects what a finding is about, where that takes no judgement.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="origin">Who does it.</param>
    /// <returns>Why it could not be corrected, or null.</returns>
    public string? Correct(LintFinding finding, EditOrigin origin) => _document.Edit($"fix {finding.Rule.Name}", finding.Cue, text => Apply(text, finding.Edits), origin)?.Message;

    /// <inheritdoc/>
    public void Dispose()
    {
        _document.Changed -= Wait;
        _parts.Changed -= Wait;
        _timer.Dispose();
    }

    private static BankDocument Apply(BankDocument text, IReadOnlyList<LineEdit> edits)
    {
        string ending = text.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return BankDocument.Parse(text.Name, string.Concat(Linter.Apply(text.Lines, edits).Select(line => line + ending)));
    }

    private void Wait(DocumentChange change) => Wait();

    private void Wait() => _timer.Change(s_rest, Timeout.InfiniteTimeSpan);

    private void Look()
    {
        if (Interlocked.Exchange(ref _runs, 1) != 0)
        {
            _timer.Change(s_rest, Timeout.InfiniteTimeSpan);
            return;
        }

        try
        {
            BankDocument text = _document.Text;
            Findings = new Linter(_parts.Setup).Run(text.Name, text.Lines).Findings;
            Marks = Findings.Where(finding => finding.Cue is not null).GroupBy(finding => finding.Cue!).ToDictionary(
                group => group.Key,
                group => new CueMark(group.Count(finding => finding.Severity == LintSeverity.Error), group.Count(finding => finding.Severity != LintSeverity.Error)));
        }
        finally
        {
            Volatile.Write(ref _runs, 0);
        }

        Changed?.Invoke();
    }
}
