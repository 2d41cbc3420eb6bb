using HapticNode.Core.Base;

namespace HapticNode.Core.Notation;

/// <summary>Searches for the word that is nearest to an unknown one, a letter of it at a time because that is all there is time for in a turn.</summary>
public sealed class NearestSearch
{
    // So many words are passed over in a step.
    private const int MostPassed = 4;

    /// <summary>Index of the nearest word so far, or -1 where none is near.</summary>
    public int Best;

    private readonly byte[] _row = new byte[NameTable.MaxLength + 1];
    private byte[] _text;
    private int _at;
    private int _next;
    private int _width;
    private int _left;
    private int _index;
    private byte[] _source;
    private int _start;
    private int _length;
    private int _letter;
    private int _least;

    /// <summary>Begins a search among the names of a bank.</summary>
    /// <param name="names">The names that were possible.</param>
    /// <param name="source">Where the unknown word stands; it must stay until the search is finished.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    public void Begin(NameTable names, byte[] source, int start, int length)
    {
        _text = names.Text;
        _next = 0;
        _width = NameTable.Width;
        _left = names.Count;
        Start(source, start, length);
    }

    /// <summary>Begins a search among fixed words.</summary>
    /// <param name="list">The list of the words that were possible, see <see cref="Words"/>.</param>
    /// <param name="source">Where the unknown word stands; it must stay until the search is finished.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    public void Begin(int list, byte[] source, int start, int length)
    {
        _text = Words.Text;
        _next = Words.At(list, 0);
        _width = 0;
        _left = Words.Count(list);
        Start(source, start, length);
    }

    /// <summary>Compares one more letter.</summary>
    /// <returns>True when the search is finished.</returns>
    public bool Step()
    {
        if (_letter == _length)
        {
            NextName();
            return _left < 0;
        }

        CompareLetter();
        if (_letter == _length && _row[_text[_at]] < _least)
        {
            _least = _row[_text[_at]];
            Best = _index;
        }

        return false;
    }

    private void Start(byte[] source, int start, int length)
    {
        _source = source;
        _start = start;
        _length = length;

        // A word much longer than any other can be has no near one.
        if (length > NameTable.MaxLength + NameTable.MaxLength / 2)
        {
            _left = 0;
        }

        _index = -1;
        _letter = length;
        _least = length / 2 + 1;
        Best = -1;
    }

    // Words whose length alone makes them too different are passed over, a few at a time.
    private void NextName()
    {
        for (int passed = 0; passed < MostPassed && --_left >= 0; passed++)
        {
            _at = _next;
            _next = _width > 0 ? _at + _width : _at + _text[_at] + 1;
            _index++;
            int nameLength = _text[_at];
            int difference = nameLength - _length;
            if (difference < _least && difference > -_least)
            {
                for (int i = 0; i <= nameLength; i++)
                {
                    _row[i] = (byte)i;
                }

                _letter = 0;
                return;
            }
        }
    }

    private void CompareLetter()
    {
        byte[] row = _row;
        byte[] text = _text;
        int at = _at;
        int nameLength = text[at];
        byte letter = _source[_start + _letter];
        int diagonal = row[0];
        row[0] = (byte)++_letter;
        for (int j = 1; j <= nameLength; j++)
        {
            int edits = diagonal + (letter == text[at + j] ? 0 : 1);
            diagonal = row[j];
            int fewer = diagonal < row[j - 1] ? diagonal : row[j - 1];
            row[j] = (byte)(fewer + 1 < edits ? fewer + 1 : edits);
        }
    }
}
