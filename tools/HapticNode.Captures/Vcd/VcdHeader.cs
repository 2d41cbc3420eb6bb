using System.Globalization;
using HapticNode.Documents.Files;

namespace HapticNode.Captures.Vcd;

/// <summary>The declarations of a dump, up to <c>$enddefinitions</c>.</summary>
internal sealed class VcdHeader(string file, BoundedReader reader)
{
    private readonly List<string> _scopes = [];
    private string _scope = "";

    /// <summary>The variables that are declared.</summary>
    public VcdVariables Variables { get; } = new(file);

    /// <summary>Nanoseconds in a unit of time.</summary>
    public decimal NanosecondsPerTick { get; private set; }

    /// <summary>Reads the declarations.</summary>
    public void Read()
    {
        while (reader.ReadWord() is { } keyword)
        {
            if (!keyword.StartsWith('$'))
            {
                throw reader.Wrong($"is not a value change dump: '{Short(keyword)}' stands before $enddefinitions");
            }

            // Of comments and the like nothing is kept.
            bool isRead = keyword is "$timescale" or "$scope" or "$var";
            List<string> body = ReadBody(reader, keyword, isRead);
            switch (keyword)
            {
                case "$enddefinitions":
                    Check();
                    return;
                case "$timescale":
                    NanosecondsPerTick = Timescale(string.Concat(body));
                    break;
                case "$scope":
                    EnterScope(body);
                    break;
                case "$upscope" when _scopes.Count > 0:
                    _scopes.RemoveAt(_scopes.Count - 1);
                    _scope = _scopes.Count == 0 ? "" : _scopes[^1];
                    break;
                case "$var":
                    Declare(body);
                    break;
            }
        }

        throw reader.Wrong("is not a value change dump: expected $enddefinitions");
    }

    /// <summary>Reads on to <c>$end</c>.</summary>
    /// <returns>The words before it, where they are kept.</returns>
    public static List<string> ReadBody(BoundedReader reader, string keyword, bool isKept)
    {
        const int MostWords = 64;
        List<string> body = [];
        int line = reader.Line;
        while (reader.ReadWord() is { } word)
        {
            if (word == "$end")
            {
                return body;
            }

            if (isKept)
            {
                body.Add(body.Count < MostWords ? word : throw reader.Wrong($"{keyword} of line {line} is too long: expected $end"));
            }
        }

        throw reader.Wrong($"{keyword} of line {line} does not end: expected $end");
    }

    private static string Short(string word) => word.Length <= 40 ? word : word[..40] + "...";

    private void Check()
    {
        if (NanosecondsPerTick == 0)
        {
            throw reader.Wrong("no time scale is given: expected a line such as '$timescale 1 us $end' before $enddefinitions");
        }
    }

    private void EnterScope(List<string> body)
    {
        if (_scopes.Count >= CaptureLimits.Scopes)
        {
            throw reader.Wrong($"scopes are nested too deeply: at most {CaptureLimits.Scopes} are read");
        }

        _scope += string.Join(' ', body.Skip(1)) + ".";
        _scopes.Add(_scope);
    }

    // $var wire 1 ! Button OK $end, $var wire 8 # PORTB [7:0] $end
    private void Declare(List<string> body)
    {
        if (body.Count < 4 || !int.TryParse(body[1], NumberStyles.None, CultureInfo.InvariantCulture, out int bits) || bits < 1)
        {
            throw reader.Wrong($"'$var {Short(string.Join(' ', body))}' is not a variable: expected a type, how many bits, an identifier and a name");
        }

        if (Variables.Count >= CaptureLimits.Variables)
        {
            throw reader.Wrong(FormattableString.Invariant($"there are too many variables: at most {CaptureLimits.Variables:N0} are read"));
        }

        string reference = string.Join(' ', body.Skip(3));
        if (body[0] is "real" or "realtime" or "string")
        {
            Variables.AddOther(new VcdVariable(_scope, reference, body[2], bits, 0, 0));
            return;
        }

        (string Name, int High, int Low) range = bits == 1 ? VcdRange.OfOneBit(reference)
            : VcdRange.Split(reference) is { } split && Math.Abs(split.High - split.Low) == bits - 1 ? split
            : (reference, bits - 1, 0);
        Variables.Add(new VcdVariable(_scope, range.Name, body[2], bits, range.High, range.Low));
    }

    private decimal Timescale(string text)
    {
        string digits = text.TrimEnd('s', 'm', 'u', 'n', 'p', 'f', 'S', 'M', 'U', 'N', 'P', 'F');
        decimal unit = text[digits.Length..].ToLowerInvariant() switch
        {
            "s" => 1_000_000_000,
            "ms" => 1_000_000,
            "us" => 1_000,
            "ns" => 1,
            "ps" => 0.001m,
            "fs" => 0.000_001m,
            _ => 0,
        };
        bool valid = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 && unit > 0;
        return valid ? number * unit : throw reader.Wrong($"the time scale '{Short(text)}' is unknown: expected a whole number and s, ms, us, ns, ps or fs, such as '1 us'");
    }
}
