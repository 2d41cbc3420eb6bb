namespace HapticNode.Cli.Rendering.Session;

/// <summary>A line while it is typed: cursor keys, history with up and down, words completed with Tab.</summary>
/// <param name="complete">Gives the words that may stand where one is typed, from the words before it.</param>
internal sealed class TypedLine(Func<IReadOnlyList<string>, IEnumerable<string>> complete)
{
    private readonly List<string> _history = [];
    private int _past;
    private string _draft = "";

    /// <summary>What is typed so far.</summary>
    internal string Text { get; private set; } = "";

    /// <summary>Where the next character goes.</summary>
    internal int Cursor { get; private set; }

    /// <summary>What Tab could have meant, where that was more than one word; empty otherwise.</summary>
    internal IReadOnlyList<string> Choices { get; private set; } = [];

    /// <summary>Takes a key.</summary>
    /// <returns>The line where the key ends one; otherwise null.</returns>
    internal string? Take(ConsoleKeyInfo key)
    {
        Choices = [];
        switch (key.Key)
        {
            case ConsoleKey.Enter:
                return End();
            case ConsoleKey.Backspace when Cursor > 0:
                Set(Text.Remove(Cursor - 1, 1), Cursor - 1);
                break;
            case ConsoleKey.Delete when Cursor < Text.Length:
                Set(Text.Remove(Cursor, 1), Cursor);
                break;
            case ConsoleKey.LeftArrow:
                Cursor = Math.Max(0, Cursor - 1);
                break;
            case ConsoleKey.RightArrow:
                Cursor = Math.Min(Text.Length, Cursor + 1);
                break;
            case ConsoleKey.Home:
                Cursor = 0;
                break;
            case ConsoleKey.End:
                Cursor = Text.Length;
                break;
            case ConsoleKey.UpArrow:
                Recall(_past - 1);
                break;
            case ConsoleKey.DownArrow:
                Recall(_past + 1);
                break;
            case ConsoleKey.Tab:
                Complete();
                break;
            case ConsoleKey.U when key.Modifiers.HasFlag(ConsoleModifiers.Control):
                Set(Text[Cursor..], 0);
                break;
            default:
                if (key.KeyChar is >= ' ' and <= '~')
                {
                    Set(Text.Insert(Cursor, key.KeyChar.ToString()), Cursor + 1);
                }

                break;
        }

        return null;
    }

    private string End()
    {
        string line = Text;
        if (line.Trim().Length > 0 && (_history.Count == 0 || _history[^1] != line))
        {
            _history.Add(line);
        }

        _past = _history.Count;
        Set("", 0);
        return line;
    }

    private void Recall(int past)
    {
        if (past < 0 || past > _history.Count)
        {
            return;
        }

        _draft = _past == _history.Count ? Text : _draft;
        _past = past;
        string line = past == _history.Count ? _draft : _history[past];
        Set(line, line.Length);
    }

    private void Complete()
    {
        int start = Text.LastIndexOf(' ', Math.Max(0, Cursor - 1), Cursor) + 1;
        string begun = Text[start..Cursor];
        string[] before = Text[..start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] words = [.. complete(before).Where(word => word.StartsWith(begun, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
        if (words.Length == 0)
        {
            return;
        }

        string common = words.Aggregate((one, other) => one[..one.AsSpan().CommonPrefixLength(other)]);
        string typed = words.Length == 1 ? common + ' ' : common;
        Choices = words.Length > 1 && common == begun ? words : [];
        Set(Text[..start] + typed + Text[Cursor..], start + typed.Length);
    }

    private void Set(string text, int cursor)
    {
        Text = text;
        Cursor = cursor;
    }
}
