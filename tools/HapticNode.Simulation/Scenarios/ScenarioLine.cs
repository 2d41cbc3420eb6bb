using System.Globalization;
using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Scenarios;

/// <summary>One line of a scenario, cut into words and read from left to right.</summary>
internal sealed class ScenarioLine
{
    private readonly string _scenario;
    private readonly string _text;
    private readonly int _number;
    private readonly List<ScenarioWord> _words = [];
    private int _next;

    /// <summary>Cuts a line into words; <c>#</c> at the start of a word begins a comment, double quotes hold blanks together, in a whole word or after its <c>=</c>.</summary>
    public ScenarioLine(string scenario, int number, string text)
    {
        _scenario = scenario;
        _number = number;
        int position = 0;
        int end = text.Length;
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
            }
            else if (text[position] == '#')
            {
                end = position;
                break;
            }
            else
            {
                position = AddWord(text, position);
            }
        }

        _text = text[..end].TrimEnd();
    }

    /// <summary>Whether nothing (more) is to be read.</summary>
    public bool AtEnd => _next == _words.Count;

    /// <summary>Takes the next word, or says what is missing.</summary>
    public ScenarioWord Take(string expected)
    {
        return AtEnd ? throw Missing(expected) : _words[_next++];
    }

    /// <summary>Takes the next word when there is one.</summary>
    public ScenarioWord? TakeOptional()
    {
        return AtEnd ? null : _words[_next++];
    }

    /// <summary>Takes the next word when it is this one.</summary>
    public ScenarioWord? TakeIf(string word)
    {
        return !AtEnd && _words[_next].Text == word ? _words[_next++] : null;
    }

    /// <summary>Takes all that is left of the line as it was written, or says what is missing.</summary>
    public string TakeRest(string expected)
    {
        if (AtEnd)
        {
            throw Missing(expected);
        }

        string rest = _text[(_words[_next].Column - 1)..];
        _next = _words.Count;
        return rest;
    }

    /// <summary>Takes the one word that may stand here.</summary>
    public void TakeExactly(string word)
    {
        TakeOneOf([word]);
    }

    /// <summary>Takes one of a few words.</summary>
    public ScenarioWord TakeOneOf(IReadOnlyCollection<string> words)
    {
        ScenarioWord word = Take(string.Join(" or ", words.Select(candidate => $"'{candidate}'")));
        return words.Contains(word.Text)
            ? word
            : throw Wrong(word, $"'{word.Text}' does not fit here: {NearestWord.Expected(word.Text, words)}");
    }

    /// <summary>Takes a number within a range; <paramref name="suffix"/> must follow it without a blank.</summary>
    public decimal TakeNumber(string what, decimal minimum, decimal maximum, string suffix = "")
    {
        ScenarioWord word = Take(what);
        string digits = word.Text.EndsWith(suffix, StringComparison.Ordinal) ? word.Text[..^suffix.Length] : "";
        return Number(word, digits, what, minimum, maximum);
    }

    /// <summary>Takes a whole number within a range.</summary>
    public int TakeInteger(string what, int minimum, int maximum)
    {
        ScenarioWord word = Take(what);
        decimal number = Number(word, word.Text, what, minimum, maximum);
        return decimal.IsInteger(number) ? (int)number : throw Wrong(word, $"'{word.Text}' is not whole: expected {what}");
    }

    /// <summary>Reads the digits of a word as a decimal number within a range.</summary>
    public decimal Number(ScenarioWord word, string digits, string what, decimal minimum, decimal maximum)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        bool valid = decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out decimal number);
        return valid && number >= minimum && number <= maximum
            ? number
            : throw Wrong(word, string.Create(CultureInfo.InvariantCulture, $"'{word.Text}' does not fit here: expected {what}, {minimum} to {maximum}"));
    }

    /// <summary>Makes sure that nothing is left over.</summary>
    public void TakeEnd()
    {
        if (!AtEnd)
        {
            throw Wrong(_words[_next], $"'{_words[_next].Text}' is not expected: the line ends before it");
        }
    }

    /// <summary>An error that points at a word.</summary>
    public ScenarioException Wrong(ScenarioWord word, string problem)
    {
        return new ScenarioException(_scenario, word, problem);
    }

    private ScenarioException Missing(string expected)
    {
        return new ScenarioException(_scenario, _number, _text.Length + 1, $"the line ends too early: expected {expected}");
    }

    // Quotes hold together a whole word, or what comes after its '=': "fast turn.sr", A="Button OK".
    private int AddWord(string text, int start)
    {
        int end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            if (text[end] == '"' && (end == start || text[end - 1] == '='))
            {
                int close = text.IndexOf('"', end + 1);
                if (close < 0)
                {
                    throw new ScenarioException(_scenario, _number, end + 1, "a quote is opened but not closed: expected '\"'");
                }

                _words.Add(new ScenarioWord(text[start..end] + text[(end + 1)..close], _number, start + 1));
                return close + 1;
            }

            end++;
        }

        _words.Add(new ScenarioWord(text[start..end], _number, start + 1));
        return end;
    }
}
