using HapticNode.Banks;

namespace HapticNode.Feel.Banks;

/// <summary>The lines of a bank file, to find what a line is about and to write other steps. All that is not changed stays as it is.</summary>
/// <param name="lines">The lines, comments and all.</param>
public sealed class BankText(IReadOnlyList<string> lines)
{
    // A line of the notation has at most 160 bytes.
    private const int LongestLine = 160;

    // As the node has it: everything up to the blank.
    private static readonly char[] s_blanks = [.. Enumerable.Range(0, ' ' + 1).Select(code => (char)code)];

    /// <summary>The lines.</summary>
    public IReadOnlyList<string> Lines { get; } = lines;

    /// <summary>The line that begins a cue.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <returns>The line from 1; 0 where there is none.</returns>
    public int LineOfCue(string cue)
    {
        return 1 + Lines.ToList().FindLastIndex(line => Words(line) is ["cue", string name, ..] && name == cue);
    }

    /// <summary>The lines with the steps of a cue on a lane: the last one that begins them anew, and those that go on.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="lane">The lane's name.</param>
    /// <returns>The lines from 1, in their order; empty where there are none.</returns>
    public IReadOnlyList<int> LinesOfSteps(string cue, string lane)
    {
        string target = $"{cue}.{lane}";
        List<int> found = [];
        for (int i = 0; i < Lines.Count; i++)
        {
            string[] words = Words(Lines[i]);
            if (words.Length > 1 && words[0] == target)
            {
                if (words[1] != "+")
                {
                    found.Clear();
                }

                found.Add(i + 1);
            }
        }

        return found;
    }

    /// <summary>The lines of a cue: the one that begins it and those with its steps.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <returns>The lines as they are.</returns>
    public IReadOnlyList<string> LinesAbout(string cue)
    {
        return [.. Lines.Where(line => Words(line) is [string word, ..] words
            && (word.StartsWith(cue + ".", StringComparison.Ordinal) || (word == "cue" && words.Length > 1 && words[1] == cue)))];
    }

    /// <summary>Writes other steps for a cue on a lane, where the old ones stood.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="lane">The lane's name.</param>
    /// <param name="steps">The steps, a word each.</param>
    /// <returns>The text with the new steps.</returns>
    /// <exception cref="ArgumentException">The cue has no steps on that lane.</exception>
    public BankText WithSteps(string cue, string lane, IReadOnlyList<string> steps)
    {
        IReadOnlyList<int> old = LinesOfSteps(cue, lane);
        if (old.Count == 0)
        {
            throw new ArgumentException($"{cue} has no steps on {lane}", nameof(lane));
        }

        List<string> replaced = [.. Lines];
        foreach (int line in old.Reverse())
        {
            replaced.RemoveAt(line - 1);
        }

        string comment = CommentOf(Lines[old[0] - 1]);
        List<string> written = [.. StepLines($"{cue}.{lane}", steps)];
        if (comment.Length > 0 && written[0].Length + 1 + comment.Length <= LongestLine)
        {
            written[0] += " " + comment;
        }

        replaced.InsertRange(old[0] - 1, written);
        return new BankText(replaced);
    }

    /// <summary>Reads the lines as a bank.</summary>
    /// <param name="name">What to call them in errors.</param>
    /// <returns>The bank.</returns>
    /// <exception cref="BankException">Some line is wrong.</exception>
    public BankFile Parse(string name) => BankFile.Parse(name, Lines);

    /// <summary>The words of a line, without its comment.</summary>
    internal static string[] Words(string line)
    {
        string[] words = line.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);
        int comment = Array.FindIndex(words, word => word.StartsWith('#'));
        return comment < 0 ? words : words[..comment];
    }

    private static string CommentOf(string line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || s_blanks.Contains(line[i - 1])))
            {
                return line[i..];
            }
        }

        return "";
    }

    private static IEnumerable<string> StepLines(string target, IReadOnlyList<string> steps)
    {
        string line = target;
        foreach (string step in steps)
        {
            if (line.Length + 1 + step.Length > LongestLine)
            {
                yield return line;
                line = target + " +";
            }

            line += " " + step;
        }

        yield return line;
    }
}
