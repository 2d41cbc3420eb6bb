using System.Globalization;

namespace HapticNode.Simulation.Scenarios.Captures;

/// <summary>
/// One-bit signals of a value change dump (IEEE 1364). The states x and z leave a signal as it was; vectors, reals and strings
/// are passed over. The capture's zero is the file's time 0.
/// </summary>
internal sealed class VcdFile
{
    private const decimal FemtosecondsPerNanosecond = 1_000_000;

    private readonly string _file;
    private readonly List<(string Name, string Identifier)> _variables = [];
    private readonly Dictionary<string, Recording> _signals = [];
    private readonly List<string> _scopes = [];
    private decimal _femtosecondsPerTick = FemtosecondsPerNanosecond;
    private long _time;

    private VcdFile(string file)
    {
        _file = file;
    }

    /// <summary>Reads signals from a dump.</summary>
    /// <param name="path">The file.</param>
    /// <param name="signals">The signals that are wanted: <c>scope.name</c>, the bare name where it is unique, or the index (from 0) among the one-bit signals.</param>
    /// <returns>The changes of each of them, in the same order.</returns>
    /// <exception cref="InvalidDataException">The file is no dump, or has no such signal.</exception>
    public static IReadOnlyList<LevelChange>[] Read(string path, IReadOnlyList<string> signals)
    {
        VcdFile vcd = new(Path.GetFileName(path));
        using IEnumerator<string> words = Words(path).GetEnumerator();
        vcd.ReadDeclarations(words);
        string[] wanted = [.. signals.Select(vcd.Find)];
        vcd.ReadChanges(words, wanted);
        return [.. wanted.Select(identifier => vcd._signals[identifier].Changes)];
    }

    private static IEnumerable<string> Words(string path)
    {
        return File.ReadLines(path).SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void ReadDeclarations(IEnumerator<string> words)
    {
        while (words.MoveNext())
        {
            string keyword = words.Current;
            List<string> body = keyword.StartsWith('$') ? Body(words) : throw Wrong($"'{keyword}' stands before $enddefinitions");
            switch (keyword)
            {
                case "$enddefinitions":
                    return;
                case "$timescale":
                    _femtosecondsPerTick = Timescale(string.Concat(body));
                    break;
                case "$scope" when body.Count == 2:
                    _scopes.Add(body[1]);
                    break;
                case "$upscope" when _scopes.Count > 0:
                    _scopes.RemoveAt(_scopes.Count - 1);
                    break;
                case "$var" when body.Count >= 4 && body[1] == "1":
                    _variables.Add((string.Join('.', [.. _scopes, string.Concat(body.Skip(3))]), body[2]));
                    break;
            }
        }

        throw Wrong("expected $enddefinitions");
    }

    private void ReadChanges(IEnumerator<string> words, string[] wanted)
    {
        foreach (string identifier in wanted)
        {
            _signals[identifier] = new Recording();
        }

        while (words.MoveNext())
        {
            string word = words.Current;
            switch (word[0])
            {
                case '#':
                    MoveTo(word);
                    break;
                case '0' or '1' when _signals.TryGetValue(word[1..], out Recording? recording):
                    recording.Add(_time, word[0] - '0');
                    break;
                case 'b' or 'B' or 'r' or 'R' or 's' or 'S':
                    words.MoveNext();
                    break;
                case '$' when word == "$comment":
                    Body(words);
                    break;
            }
        }
    }

    private void MoveTo(string word)
    {
        bool valid = decimal.TryParse(word.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out decimal tick);
        long time = valid ? (long)decimal.Round(tick * _femtosecondsPerTick / FemtosecondsPerNanosecond) : -1;
        _time = time >= _time ? time : throw Wrong($"time '{word}' does not go on: expected a later one");
    }

    private string Find(string wanted)
    {
        List<(string Name, string Identifier)> bare = _variables.FindAll(variable => variable.Name[(variable.Name.LastIndexOf('.') + 1)..] == wanted);
        return bare.Count == 1
            ? bare[0].Identifier
            : _variables[SignalNames.Find(_file, [.. _variables.Select(variable => variable.Name)], wanted)].Identifier;
    }

    private List<string> Body(IEnumerator<string> words)
    {
        List<string> body = [];
        while (words.MoveNext())
        {
            if (words.Current == "$end")
            {
                return body;
            }

            body.Add(words.Current);
        }

        throw Wrong("expected $end");
    }

    private decimal Timescale(string text)
    {
        string digits = text.TrimEnd('s', 'm', 'u', 'n', 'p', 'f');
        decimal unit = text[digits.Length..] switch
        {
            "s" => 1_000_000_000_000_000,
            "ms" => 1_000_000_000_000,
            "us" => 1_000_000_000,
            "ns" => 1_000_000,
            "ps" => 1_000,
            "fs" => 1,
            _ => 0,
        };
        return unit > 0 && digits is "1" or "10" or "100"
            ? unit * digits.Length switch { 1 => 1, 2 => 10, _ => 100 }
            : throw Wrong($"the timescale '{text}' is unknown: expected 1, 10 or 100 and s, ms, us, ns, ps or fs");
    }

    private InvalidDataException Wrong(string problem)
    {
        return new InvalidDataException($"{_file} is no value change dump: {problem}");
    }
}
