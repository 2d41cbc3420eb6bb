using HapticNode.Link.Frames;

namespace HapticNode.Link.Sessions;

/// <summary>The lines of a bank as they are sent: without comments, and without lines that then are empty.</summary>
internal sealed class UploadText
{
    private UploadText(IReadOnlyList<(int Number, string Text)> lines)
    {
        Lines = lines;
    }

    /// <summary>The lines with their numbers in what they were made of, from 1.</summary>
    internal IReadOnlyList<(int Number, string Text)> Lines { get; }

    /// <summary>What has to follow the lines.</summary>
    internal string Commit => $"commit {Lines.Count} {Crc32.OfLines(Lines.Select(line => line.Text)):X8}";

    /// <summary>Makes it of the lines of a file.</summary>
    /// <exception cref="ArgumentException">A line cannot be sent.</exception>
    internal static UploadText Of(IReadOnlyList<string> lines)
    {
        List<(int Number, string Text)> kept = [];
        for (int index = 0; index < lines.Count; index++)
        {
            string text = WithoutComment(lines[index]).Replace('\t', ' ').Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (RequestLine.ProblemOf(text) is { } problem)
            {
                throw new ArgumentException($"Line {index + 1}: {problem}", nameof(lines));
            }

            kept.Add((index + 1, text));
        }

        return new UploadText(kept);
    }

    // A comment begins with a number sign that begins a word.
    private static string WithoutComment(string line)
    {
        for (int index = 0; index < line.Length; index++)
        {
            if (line[index] == '#' && (index == 0 || char.IsWhiteSpace(line[index - 1])))
            {
                return line[..index];
            }
        }

        return line;
    }
}
