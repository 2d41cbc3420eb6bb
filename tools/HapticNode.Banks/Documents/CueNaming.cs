namespace HapticNode.Banks;

/// <summary>Renames and copies cues.</summary>
internal static class CueNaming
{
    // An action that names no cue for a reply uses the cue that is called like it.
    private static readonly string[] s_replies = ["acknowledge", "confirm", "reject", "timeout"];

    /// <summary>Renames the words of the text; an action that meant the cue without naming it still has to be told.</summary>
    internal static void Rename(LineEditor editor, string cue, string name)
    {
        for (int index = 0; index < editor.Lines.Count; index++)
        {
            editor.Replace(index, Renamed(editor.Lines[index], cue, name));
        }
    }

    /// <summary>Renames a cue in a content.</summary>
    internal static BankContent Rename(BankContent content, string cue, string name)
    {
        foreach (BankEntry entry in content.Entries)
        {
            string[] lines = [.. entry.Lines.Select(line => Renamed(BankLine.Parse(line), cue, name).Text)];
            if (s_replies.Contains(cue) && entry.Lines[0].Split(' ') is ["on", _, _, "ask", _, .. var options] && !options.Where((_, index) => index % 2 == 0).Contains(cue))
            {
                lines[0] += $" {cue} {name}";
            }

            content = entry.Key == BankKey.Cue(cue)
                ? content.Replace(entry.Key, new BankEntry(BankKey.Cue(name), lines))
                : content.With(entry with { Lines = lines });
        }

        return content;
    }

    /// <summary>Puts a copy of a cue's lines, from the first to the last with all comments between them, behind it.</summary>
    internal static void Copy(LineEditor editor, string cue, string name)
    {
        IReadOnlyList<int> lines = editor.Roles.Lines(BankKey.Cue(cue));
        string[] copy = [.. lines.Select(index => Renamed(editor.Lines[index], cue, name).Text)];
        editor.Insert(lines[^1] + 1, copy.Prepend(""));
    }

    private static BankLine Renamed(BankLine line, string cue, string name) => line.WithWords((index, word) => line.Words[0] switch
    {
        "cue" => index == 1 && word == cue ? name : word,
        "on" => word == cue && IsCue(line.Words, index) ? name : word,
        _ => index == 0 && line.Kind == LineKind.Steps && line.Key == BankKey.Cue(cue) ? $"{name}.{line.Lane}" : word,
    });

    private static bool IsCue(IReadOnlyList<string> words, int index) =>
        words.Count > 3 && ((words[3] == "play" && index == 4) || (words[3] == "ask" && index > 5 && s_replies.Contains(words[index - 1])));
}
