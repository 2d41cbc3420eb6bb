namespace HapticNode.Banks.Formats.Rtttl;

/// <content>Reading characters.</content>
internal sealed partial class RtttlReader
{
    private int Next()
    {
        while (_at < end && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at;
    }

    private bool Take(char wanted)
    {
        bool found = Next() < end && _text[_at] == wanted;
        _at += found ? 1 : 0;
        return found;
    }

    private int Dots()
    {
        int dots = 0;
        while (Take('.'))
        {
            dots++;
        }

        return dots;
    }

    private int Digits()
    {
        int from = _at;
        int value = 0;
        while (_at < end && char.IsAsciiDigit(_text[_at]))
        {
            value = Math.Min(100_000, (value * 10) + (_text[_at] - '0'));
            _at++;
        }

        return _at > from ? value : 0;
    }

    private void SkipToComma()
    {
        int comma = _text.IndexOf(',', _at, end - _at);
        int stop = comma < 0 ? end : comma;
        int strange = _text.AsSpan(_at, stop - _at).IndexOfAny(':', '=', ';');
        if (strange >= 0)
        {
            throw Problem(_at + strange, "note", $"'{_text[_at + strange]}' does not belong to a note; a comma ends it");
        }

        _at = Math.Min(end, stop + 1);
    }

    private string Place(int at) => "column " + (at - start + 1);
}
