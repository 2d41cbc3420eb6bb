namespace HapticNode.Core.Cues.Notation;

/// <summary>
/// Finds the name that is most like a mistyped word, by the number of single-character edits between them (Levenshtein).
/// All memory is held in advance, and the work comes in small steps: on the interpreter a whole table would hold up a press.
/// </summary>
public sealed class NearestSearch
{
    /// <summary>The nearest name so far, or -1 when none is near.</summary>
    public int Best;

    private readonly int[] _row = new int[NameTable.MaxLength + 1];
    private NameTable _names;
    private byte[] _source;
    private int _start;
    private int _length;
    private int _name;
    private int _letter;
    private int _least;

    /// <summary>Begins a search.</summary>
    /// <param name="names">The names.</param>
    /// <param name="source">The bytes the word stands in; they must stay as they are until the search is done.</param>
    /// <param name="start">Index of its first byte.</param>
    /// <param name="length">Its length.</param>
    public void Begin(NameTable names, byte[] source, int start, int length)
    {
        _names = names;
        _source = source;
        _start = start;
        _length = length;

        // A word much longer than any name can be has no near one.
        _name = length > NameTable.MaxLength + NameTable.MaxLength / 2 ? names.Count : -1;
        _letter = length;
        _least = length / 2 + 1;
        Best = -1;
    }

    /// <summary>Compares one more letter of the word with one of the names.</summary>
    /// <returns>True when the search is done.</returns>
    public bool Step()
    {
        if (_letter == _length)
        {
            return !NextName();
        }

        CompareLetter();
        if (_letter == _length && _row[_names.Lengths[_name]] < _least)
        {
            _least = _row[_names.Lengths[_name]];
            Best = _name;
        }

        return false;
    }

    // Names whose length alone makes them too different are passed over.
    private bool NextName()
    {
        while (++_name < _names.Count)
        {
            int nameLength = _names.Lengths[_name];
            int difference = nameLength - _length;
            if (difference < _least && difference > -_least)
            {
                for (int i = 0; i <= nameLength; i++)
                {
                    _row[i] = i;
                }

                _letter = 0;
                return true;
            }
        }

        return false;
    }

    private void CompareLetter()
    {
        int[] row = _row;
        byte[] text = _names.Text;
        int at = _name * NameTable.Width;
        int nameLength = _names.Lengths[_name];
        byte letter = _source[_start + _letter];
        int diagonal = row[0];
        row[0] = ++_letter;
        for (int j = 1; j <= nameLength; j++)
        {
            int edits = diagonal + (letter == text[at + j - 1] ? 0 : 1);
            diagonal = row[j];
            int fewer = diagonal < row[j - 1] ? diagonal : row[j - 1];
            row[j] = fewer + 1 < edits ? fewer + 1 : edits;
        }
    }
}
