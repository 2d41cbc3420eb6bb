using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Studio.Components;

namespace HapticNode.Studio.Pages;

/// <content>What is done with whole cues.</content>
public sealed partial class Bench
{
    // The controls whose touch it answers, so that it is seen where it will be felt.
    private IReadOnlyList<string> Answers =>
        [.. Document.Text.Content.Entries.Where(entry => entry.Key.Part == BankPart.Binding && entry.Options == $"play {_cue}").Select(entry => $"{entry.Key.Name} {entry.Key.Event}")];

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
        string[] names = [.. _cues.GroupBy(cue => CueGroups.Of(Document.Bank.Bank, cue.Index)).OrderBy(group => group.Key).SelectMany(group => group).Select(cue => cue.Name)];
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

    private async Task Do(CueHead.Deed deed)
    {
        switch (deed)
        {
            case CueHead.Deed.Copy:
                Copy();
                break;
            case CueHead.Deed.Delete:
                Delete();
                break;
            case CueHead.Deed.Keep:
                KeepVersion();
                break;
            case CueHead.Deed.UseA:
                Swap(toA: true);
                break;
            case CueHead.Deed.UseB:
                Swap(toA: false);
                break;
            case CueHead.Deed.Choose:
                Choose();
                break;
            case CueHead.Deed.Play:
                await Play();
                break;
            case CueHead.Deed.Rename:
                Open("rename");
                break;
            case CueHead.Deed.Export:
                Open("export");
                break;
            case CueHead.Deed.Blind:
                Open("abx");
                break;
            case CueHead.Deed.Fit:
                Open("fit");
                break;
            default:
                throw new InvalidOperationException($"Nothing is done for {deed}.");
        }
    }

    private void Copy()
    {
        string name = CueName.Of(_cue, _cues.Select(cue => cue.Name).ToHashSet());
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
        if (_message is not null && Document.Text.Content.Entries.Any(entry => entry.Uses(cue)))
        {
            _message = $"{cue} answers a control or an action. Bind that to another cue first.";
        }
    }

    private void SetLine(BankKey key, string line) => Edit(key.ToString(), null, text => line.EndsWith(" none", StringComparison.Ordinal) ? text.Without(key) : text.With(line));

    private string? SetOptions(string options)
    {
        string? problem = null;
        string cue = _cue;
        Guarded(() => problem = Document.Edit($"options of {cue}", cue, text => text.With($"cue {cue} {options}".TrimEnd()), Shaping)?.Message);
        return problem;
    }

    private string OptionsOf(CueSheet cue) => Document.Text.OptionsOf(cue.Name);

    private IReadOnlyList<string> ChoicesOf(CueSheet cue) =>
        [.. Document.Text.CommentsOf(BankKey.Cue(cue.Name)).Where(comment => comment.Contains("chosen:", StringComparison.Ordinal)).Select(comment => comment.TrimStart('#', ' '))];
}
