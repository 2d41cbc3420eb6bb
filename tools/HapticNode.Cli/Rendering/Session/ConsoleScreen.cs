namespace HapticNode.Cli.Rendering.Session;

/// <summary>A console whose last line is typed, while lines appear above it. Where output is no terminal, lines are just written.</summary>
internal sealed class ConsoleScreen(TextWriter output, bool isTerminal)
{
    private const string Prompt = "> ";

    // ANSI: back to the left edge and clear the line; colours and back to none.
    private const string Clear = "\r\u001b[K";
    private const string Plain = "\u001b[0m";

    private readonly Lock _gate = new();
    private TypedLine? _typed;

    /// <summary>Shows a line that is being typed.</summary>
    internal void Show(TypedLine typed)
    {
        lock (_gate)
        {
            _typed = typed;
            Draw();
        }
    }

    /// <summary>Leaves the typed line as it stands, as when it was ended.</summary>
    internal void Leave(string line)
    {
        lock (_gate)
        {
            if (isTerminal)
            {
                output.Write($"{Clear}{Prompt}{line}{Environment.NewLine}");
            }
        }
    }

    /// <summary>Writes a line above the one that is typed.</summary>
    internal void Write(string line)
    {
        lock (_gate)
        {
            output.WriteLine(isTerminal ? $"{Clear}{ColourOf(line)}{line}{Plain}" : line);
            Draw();
        }
    }

    private void Draw()
    {
        if (isTerminal && _typed is { } typed)
        {
            int back = typed.Text.Length - typed.Cursor;
            output.Write($"{Clear}{Prompt}{typed.Text}{(back > 0 ? $"\u001b[{back}D" : "")}");
        }

        output.Flush();
    }

    private static string ColourOf(string line) => line.Split(' ', 2)[0] switch
    {
        "ok" => "\u001b[32m",
        "err" => "\u001b[31m",
        "!" => "\u001b[33m",
        "~" => "\u001b[2m",
        "Link" or "The" or "not" => "\u001b[33m",
        _ => "",
    };
}
