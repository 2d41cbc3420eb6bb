using System.Globalization;
using HapticNode.Link.Frames;

namespace HapticNode.Link.Tests.Support;

/// <summary>What the requests of the protocol do to a fake node.</summary>
internal sealed class FakeVerbs(Func<long> now)
{
    private static readonly string[] s_reading = ["help", "schema", "id", "get", "list", "dump", "diff", "stats"];

    private FakeBank? _upload;
    private List<string> _uploaded = [];
    private int _generation = 1;

    internal FakeBank Draft { get; private set; } = Standard();

    internal FakeBank Saved { get; private set; } = Standard();

    internal string Fault { get; set; } = "none";

    internal string Protocol { get; set; } = "1";

    /// <summary>How many commits are refused because somebody touches the panel.</summary>
    internal int BusyCommits { get; set; }

    internal int PlayedCues { get; private set; }

    internal string Now => now().ToString(CultureInfo.InvariantCulture);

    internal string Hello => $"! hello hnp=1 fw=0.2.0 board=panel-a chip=ESP32 bank=saved generation={_generation} t={Now}";

    internal bool HasUpload => _upload is not null;

    internal static FakeBank Standard() => new("lane motor motor", "button ok", "cue click priority 5", "click.motor 12:100 6:-100", "on ok press play click");

    internal static bool OnlyReads(string text) => s_reading.Contains(text.Split(' ')[0]);

    internal void Restart()
    {
        Draft = Saved.Copy();
        Fault = "none";
        _upload = null;
    }

    internal (IReadOnlyList<string> Data, string Last, bool IsEdit) CarryOut(string text)
    {
        string[] words = text.Split(' ');
        switch (words[0])
        {
            case "id":
                return Done($"ok hnp={Protocol} fw=0.2.0 board=panel-a chip=ESP32 schema=00C0FFEE bank={Draft.Checksum:X8} generation={_generation} "
                    + $"dirty={(Draft.Checksum == Saved.Checksum ? 0 : 1)} armed=0 fault={Fault} t={Now}");
            case "dump":
                return (Draft.Lines, $"ok lines={Draft.Lines.Count} crc={Draft.Checksum:X8}", false);
            case "list":
                string[] cues = [.. Draft.Lines.Where(line => line.StartsWith("cue ", StringComparison.Ordinal))];
                return (cues, $"ok lines={cues.Length}", false);
            case "play":
                PlayedCues++;
                return Done(Fault == "none" ? "ok" : "err 32 latched, say clear first");
            case "clear":
                Fault = "none";
                return Done("ok");
            case "save":
                Saved = Draft.Copy();
                return Done($"ok generation={++_generation}");
            case "session":
                return Done("ok");
            case "begin":
                _upload = new FakeBank();
                _uploaded = [];
                return Done("ok");
            case "abort":
                _upload = null;
                return Done("ok");
            case "commit":
                return Done(Commit(words));
            case "set" when _upload is not null:
                return Done("err 43 an upload is open");
            case "set":
                return Edit(Draft.Set(words));
            default:
                return ApplyLine(text);
        }
    }

    private static (IReadOnlyList<string> Data, string Last, bool IsEdit) Done(string last) => ([], last, false);

    private static (IReadOnlyList<string> Data, string Last, bool IsEdit) Edit(string? problem) =>
        problem is null ? ([], "ok", true) : Done("err " + problem);

    private (IReadOnlyList<string> Data, string Last, bool IsEdit) ApplyLine(string text)
    {
        if (_upload is null)
        {
            return Edit(Draft.Apply(text));
        }

        if (_upload.Apply(text) is { } problem)
        {
            return Done("err " + problem);
        }

        _uploaded.Add(text);
        return Done("ok");
    }

    private string Commit(string[] words)
    {
        if (_upload is null)
        {
            return "err 42 no upload has begun";
        }

        if (BusyCommits > 0)
        {
            BusyCommits--;
            return "err 47 a cue plays or an action is pending";
        }

        string lines = _uploaded.Count.ToString(CultureInfo.InvariantCulture);
        string checksum = Crc32.OfLines(_uploaded).ToString("X8", CultureInfo.InvariantCulture);
        FakeBank uploaded = _upload;
        _upload = null;
        if (words is not ["commit", string count, string crc] || count != lines || crc != checksum)
        {
            return $"err 45 lines={lines} crc={checksum} upload does not match";
        }

        Draft = uploaded;
        return "ok";
    }
}
