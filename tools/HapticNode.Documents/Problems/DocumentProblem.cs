using System.Globalization;

namespace HapticNode.Documents.Problems;

/// <summary>Something wrong in a file, and where.</summary>
/// <param name="File">The file, or the name of a text that is part of a tool.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column, from 1; 0 where the whole line is meant.</param>
/// <param name="Key">The path of the key that it is about, such as <c>lanes.lra.net</c>; empty where there is none.</param>
/// <param name="Message">What is wrong, what is allowed, and the nearest valid word.</param>
public sealed record DocumentProblem(string File, int Line, int Column, string Key, string Message)
{
    /// <summary>The path of the key that it is about; empty where there is none.</summary>
    public string Key { get; init; } = Printable(Key);

    /// <summary>What is wrong, what is allowed, and the nearest valid word.</summary>
    public string Message { get; init; } = Printable(Message);

    /// <summary>The form that editors and terminals turn into a link: <c>panel.yaml:12:8: lanes.lra.net 'LRAA' is unknown: ...</c></summary>
    /// <returns>One line, but for what a message itself has of lines.</returns>
    public override string ToString()
    {
        string place = Line == 0 ? File : Column == 0 ? $"{File}:{Text(Line)}" : $"{File}:{Text(Line)}:{Text(Column)}";
        return Key.Length == 0 ? $"{place}: {Message}" : $"{place}: {Key} {Message}";
    }

    // What is quoted from a file that is no text would move a terminal's cursor, or worse.
    private static string Printable(string text) =>
        text.Any(IsUnseen) ? string.Concat(text.Select(character => IsUnseen(character) ? '\uFFFD' : character)) : text;

    private static bool IsUnseen(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A file that cannot be used because of what is in it. A file that cannot be read or written at all is an <see cref="IOException"/>.</summary>
/// <param name="problems">All that is wrong with it, in the order of its lines; not empty.</param>
/// <param name="inner">The error underneath, or null.</param>
public class DocumentException(IReadOnlyList<DocumentProblem> problems, Exception? inner = null)
    : Exception(string.Join(Environment.NewLine, problems), inner)
{
    /// <summary>All that is wrong with the file, in the order of its lines.</summary>
    public IReadOnlyList<DocumentProblem> Problems { get; } = problems;
}
