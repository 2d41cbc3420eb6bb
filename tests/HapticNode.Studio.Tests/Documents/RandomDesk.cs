using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Studio.Tests.Support;
using HapticNode.Testing;

namespace HapticNode.Studio.Tests.Documents;

/// <summary>A document and its file in unruly hands, with a plain account of what both must be.</summary>
internal sealed class RandomDesk : IDisposable
{
    private static readonly string[] s_cues = ["click", "release", "tick", "limit", "double"];

    private readonly Random _random;
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, int> _counts = [];
    private readonly Stack<string> _undo = new();
    private readonly Stack<string> _redo = new();
    private StudioDocument _document = null!;
    private FilePlace _file = null!;
    private string _journal = "";
    private string _text;
    private string _disk;
    private int _lives;

    internal RandomDesk(int seed)
    {
        _random = new Random(seed);
        _text = _disk = BankTexts.Standard;
        File.WriteAllText(BankPath, _disk);
        _journal = _folder.PathOf(".0.journal");
        Open();
        _document.Mark(Places.File, BankDocument.Read(BankPath));
        _file.Check();
    }

    internal int Kinds => _counts.Count;

    internal string Summary => string.Join(", ", _counts.OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}"));

    private string BankPath => _folder.PathOf("team.bank");

    /// <summary>Does something.</summary>
    /// <returns>What.</returns>
    internal string Act()
    {
        string what = _random.Next(100) switch
        {
            < 46 => Edit(),
            < 60 => Undo(),
            < 68 => Redo(),
            < 78 => Kill(),
            < 84 => Restart(),
            < 91 => Save(),
            < 96 => EditOutside(),
            _ => Merge(),
        };
        _counts[what] = _counts.GetValueOrDefault(what) + 1;
        return what;
    }

    internal void Check(string where)
    {
        Assert.AreEqual(_text, _document.Text.Text, $"{where}: an edit is lost");
        Assert.AreEqual(_disk, File.ReadAllText(BankPath), $"{where}: something was written that nobody asked for");
        Assert.AreEqual(_undo.Count > 0, _document.Undoable is not null, where);
        Assert.AreEqual(_redo.Count > 0, _document.Redoable is not null, where);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        _folder.Dispose();
    }

    private string Edit()
    {
        string cue = s_cues[_random.Next(s_cues.Length)];

        // One in ten is wrong, and must leave everything as it is.
        bool isWrong = _random.Next(10) == 0;
        string level = isWrong ? "130" : _random.Next(1, 101).ToString(System.Globalization.CultureInfo.InvariantCulture);
        bool counts = _document.SetSteps(cue, "lra", [$"{_random.Next(1, 30)}:{level}", "6:-50"], new EditOrigin("window")) is null;
        Assert.AreNotEqual(isWrong, counts);
        Account();
        return isWrong ? "wrong edit" : "edit";
    }

    // What was accepted is what the document says right now; all checks later compare with this.
    private void Account()
    {
        if (_document.Text.Text != _text)
        {
            _undo.Push(_text);
            _redo.Clear();
            _text = _document.Text.Text;
        }
    }

    private string Undo()
    {
        _document.Undo(new EditOrigin("window"));
        if (_undo.TryPop(out string? before))
        {
            _redo.Push(_text);
            _text = before;
        }

        return "undo";
    }

    private string Redo()
    {
        _document.Redo(new EditOrigin("window"));
        if (_redo.TryPop(out string? after))
        {
            _undo.Push(_text);
            _text = after;
        }

        return "redo";
    }

    // What a killed process leaves: the file as it is, perhaps with the beginning of a record that never counted.
    private string Kill()
    {
        string left = _folder.PathOf($".{++_lives}.journal");

        // Closing writes nothing, and lets the file be read.
        Close();
        byte[] bytes = File.ReadAllBytes(_journal);
        bool isTorn = _random.Next(2) == 0;
        File.WriteAllBytes(left, isTorn ? [.. bytes, .. "{\"kind\":\"edit\",\"label\":\"to"u8] : bytes);
        File.Delete(_journal);
        _journal = left;
        Open();
        return isTorn ? "kill in the middle of a record" : "kill";
    }

    private string Restart()
    {
        Close();
        Open();
        return "restart";
    }

    private string Save()
    {
        _file.Check();
        bool mayWrite = _file.Offer is null;
        string? refused = _file.Save();
        Assert.AreEqual(mayWrite, refused is null, refused);
        _disk = mayWrite ? _text : _disk;
        return mayWrite ? "save" : "save refused";
    }

    private string EditOutside()
    {
        _disk = BankDocument.Parse("team.bank", _disk).With($"tick.lra {_random.Next(1, 30)}:{_random.Next(1, 101)} 5:-50").Text;
        File.WriteAllText(BankPath, _disk);
        return "edit by others";
    }

    private string Merge()
    {
        _file.Check();
        if (_file.Offer is not { } offer)
        {
            return "nothing to merge";
        }

        Dictionary<BankKey, MergeSide> choices = offer.Merge(_document.Text, new Dictionary<BankKey, MergeSide>()).Conflicts
            .ToDictionary(conflict => conflict.Key, _ => _random.Next(2) == 0 ? MergeSide.Mine : MergeSide.Theirs);
        _file.Merge(choices, new EditOrigin("window"));
        Account();
        Assert.IsNull(_file.Offer);
        return "merge";
    }

    private void Open()
    {
        _document = StudioDocument.Open(BankDocument.Parse("team.bank", BankTexts.Standard), _journal);
        _file = new FilePlace(_document, BankPath);
    }

    private void Close()
    {
        _file.Dispose();
        _document.Dispose();
    }
}
