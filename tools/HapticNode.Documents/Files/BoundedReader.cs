using System.Text;
using HapticNode.Documents.Problems;

namespace HapticNode.Documents.Files;

/// <summary>Reads a text line by line or word by word, within limits, and knows in which line it is.</summary>
/// <param name="reader">The text; disposed with this.</param>
/// <param name="file">What to call the file in messages.</param>
/// <param name="limits">Its limits.</param>
public sealed class BoundedReader(TextReader reader, string file, FileLimits limits) : IDisposable
{
    private readonly StringBuilder _text = new();
    private bool _lineIsDone = true;

    /// <summary>The line of what was read last, from 1; 0 before the first.</summary>
    public int Line { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <returns>The line without its end; null at the end of the text.</returns>
    /// <exception cref="DocumentException">There are too many lines, or it is too long.</exception>
    public string? ReadLine()
    {
        int character = reader.Read();
        if (character < 0)
        {
            return null;
        }

        BeginLine();
        _text.Clear();
        while (character is >= 0 and not '\n' and not '\r')
        {
            Append((char)character);
            character = reader.Read();
        }

        if (character == '\r' && reader.Peek() == '\n')
        {
            reader.Read();
        }

        return _text.ToString();
    }

    /// <summary>Reads a word: what stands between blanks and line ends. The limit of a line's length is one of a word's here.</summary>
    /// <returns>The word; null at the end of the text.</returns>
    /// <exception cref="DocumentException">There are too many lines, or it is too long.</exception>
    public string? ReadWord()
    {
        _text.Clear();
        int character;
        while ((character = reader.Read()) >= 0 && (_text.Length == 0 || !char.IsWhiteSpace((char)character)))
        {
            if (_lineIsDone)
            {
                BeginLine();
                _lineIsDone = false;
            }

            if (!char.IsWhiteSpace((char)character))
            {
                Append((char)character);
            }

            _lineIsDone = character == '\n';
        }

        // The line of this word ends here, but is still the line that an error in the word is in.
        _lineIsDone |= character == '\n';
        return _text.Length > 0 ? _text.ToString() : null;
    }

    /// <summary>An error in the line that was read last.</summary>
    /// <param name="message">What is wrong and what is allowed.</param>
    /// <returns>The error.</returns>
    public DocumentException Wrong(string message) => new([new DocumentProblem(file, Line, 0, "", message)]);

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private void BeginLine()
    {
        Line++;
        if (Line > limits.Lines)
        {
            throw new DocumentException([new DocumentProblem(file, 0, 0, "", limits.TooManyLines)]);
        }
    }

    private void Append(char character)
    {
        if (_text.Length >= limits.LineLength)
        {
            throw Wrong(limits.LineTooLong);
        }

        if (character == '\0')
        {
            throw Wrong("a byte 0: it is no text, or one in UTF-16 without its mark; save it as UTF-8");
        }

        _text.Append(character);
    }
}
