using System.Globalization;

namespace HapticNode.Banks.Formats.Css;

/// <summary>Walks through the text of a style sheet, past white space and comments.</summary>
internal sealed class CssScanner(SourceFile file, int start, int end)
{
    private readonly string _text = file.Text();

    internal int At { get; private set; } = start;

    internal bool IsEnd
    {
        get
        {
            Skip();
            return At >= end;
        }
    }

    /// <summary>The next character behind white space; 0 at the end.</summary>
    internal char Peek
    {
        get
        {
            Skip();
            return At < end ? _text[At] : '\0';
        }
    }

    internal bool Take(char wanted)
    {
        bool found = Peek == wanted;
        At += found ? 1 : 0;
        return found;
    }

    internal void Expect(char wanted, string where)
    {
        if (!Take(wanted))
        {
            throw Problem("syntax", $"expected '{wanted}' {where}");
        }
    }

    /// <summary>A word of letters, digits, hyphens and underscores, in small letters; empty where there is none.</summary>
    internal string Word()
    {
        Skip();
        int from = At;
        while (At < end && (char.IsLetterOrDigit(_text[At]) || _text[At] is '-' or '_'))
        {
            At++;
        }

        return _text[from..At].ToLowerInvariant();
    }

    /// <summary>A number and the sign of percent behind it; null where there is none.</summary>
    internal (double Value, bool IsPercent)? Number()
    {
        Skip();
        int from = At;
        int at = At;
        if (at < end && _text[at] is '+' or '-')
        {
            at++;
        }

        int digits = at;
        while (at < end && (char.IsAsciiDigit(_text[at]) || _text[at] == '.'))
        {
            at++;
        }

        if (at == digits)
        {
            return null;
        }

        if (at + 1 < end && _text[at] is 'e' or 'E' && (char.IsAsciiDigit(_text[at + 1]) || (at + 2 < end && _text[at + 1] is '+' or '-' && char.IsAsciiDigit(_text[at + 2]))))
        {
            at += 2;
            while (at < end && char.IsAsciiDigit(_text[at]))
            {
                at++;
            }
        }

        string text = _text[from..at];
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value) || text.EndsWith('.'))
        {
            throw Problem("number", $"'{text}' is not a number");
        }

        bool isPercent = at < end && _text[at] == '%';
        At = at + (isPercent ? 1 : 0);
        return (value, isPercent);
    }

    internal double Plain(string what)
    {
        int from = At;
        return Number() is (double value, false) ? value : throw file.ProblemAtCharacter(from, "number", $"expected {what}");
    }

    /// <summary>Goes to a character outside of brackets and texts, and returns what was passed.</summary>
    internal (int Start, int End) Until(string stops)
    {
        Skip();
        int from = At;
        int depth = 0;
        while (At < end)
        {
            char letter = _text[At];
            if (depth == 0 && stops.Contains(letter))
            {
                break;
            }

            if (letter is '"' or '\'')
            {
                Quoted(letter);
                continue;
            }

            if (letter == '/' && At + 1 < end && _text[At + 1] == '*')
            {
                Skip();
                continue;
            }

            depth += letter is '(' or '[' or '{' ? 1 : letter is ')' or ']' or '}' ? -1 : 0;
            if (depth is < 0 or > FormatLimits.Depth)
            {
                throw Problem("syntax", depth < 0 ? $"'{letter}' closes nothing" : $"nested deeper than {FormatLimits.Depth}");
            }

            At++;
        }

        return depth == 0 ? (from, At) : throw file.ProblemAtCharacter(from, "syntax", "a bracket is not closed");
    }

    internal string Slice((int Start, int End) part) => _text[part.Start..part.End].Trim();

    internal CssScanner Inside((int Start, int End) part) => new(file, part.Start, part.End);

    internal FormatProblemException Problem(string rule, string reason) => file.ProblemAtCharacter(At, rule, reason);

    private void Quoted(char quote)
    {
        int from = At++;
        while (At < end && _text[At] != quote)
        {
            At += _text[At] == '\\' ? 2 : 1;
        }

        if (At >= end)
        {
            throw file.ProblemAtCharacter(from, "syntax", "a text in quotes is not closed");
        }

        At++;
    }

    private void Skip()
    {
        while (At < end)
        {
            if (char.IsWhiteSpace(_text[At]))
            {
                At++;
            }
            else if (_text[At] == '/' && At + 1 < end && _text[At + 1] == '*')
            {
                int close = _text.IndexOf("*/", At + 2, end - At - 2, StringComparison.Ordinal);
                At = close >= 0 ? close + 2 : throw Problem("syntax", "a comment is not closed");
            }
            else
            {
                return;
            }
        }
    }
}
