using System.Threading.Channels;
using HapticNode.App.PanelTests;

namespace HapticNode.Cli.Commands.Session;

/// <summary>Asks somebody at the keyboard. A question may be dropped when its answer comes another way.</summary>
internal sealed class Questions : IPanelTester, IDisposable
{
    private readonly Lock _line = new();
    private readonly TextWriter _output;
    private readonly bool _usesKeys;
    private readonly Channel<string> _answers = Channel.CreateUnbounded<string>();

    // The question that stands on the last line, at a keyboard; null where none does.
    private string? _open;

    // Whether the last line is a question's, and nothing has been written behind it.
    private bool _isUnfinished;

    internal Questions(TextReader input, TextWriter output)
        : this(output, ReferenceEquals(input, Console.In) && !Console.IsInputRedirected, input)
    {
    }

    private Questions(TextWriter output, bool usesKeys, TextReader input)
        : this(output, usesKeys, usesKeys ? Keys() : Lines(input))
    {
    }

    /// <summary>Takes answers from somewhere.</summary>
    /// <param name="output">Where to ask.</param>
    /// <param name="usesKeys">Whether an answer is a key, which the terminal does not show; else it is a line.</param>
    /// <param name="answers">The answers, as they come.</param>
    internal Questions(TextWriter output, bool usesKeys, IEnumerable<string> answers)
    {
        _output = output;
        _usesKeys = usesKeys;

        // A read from a terminal cannot be given up, so it goes on from one question to the next.
        new Thread(() => Read(answers)) { IsBackground = true, Name = "answers" }.Start();
    }

    /// <inheritdoc/>
    public void Tell(string text)
    {
        lock (_line)
        {
            if (_open is null)
            {
                _output.WriteLine(text);
                _isUnfinished = false;
                return;
            }

            _output.WriteLine();
            _output.WriteLine(text);
            _output.Write(_open + ' ');
            _output.Flush();
        }
    }

    /// <summary>Ends the line of a question that nobody has answered.</summary>
    public void Dispose()
    {
        lock (_line)
        {
            if (_isUnfinished)
            {
                _output.WriteLine();
                _isUnfinished = false;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<char> AskAsync(string question, string letters, CancellationToken cancellation)
    {
        // What was typed before the question is no answer to it; lines of a script are.
        while (_usesKeys && _answers.Reader.TryRead(out _))
        {
        }

        Ask(question);
        try
        {
            while (await _answers.Reader.WaitToReadAsync(cancellation))
            {
                if (_answers.Reader.TryRead(out string? answer) && answer.Trim().ToLowerInvariant() is { Length: > 0 } text && letters.Contains(text[0], StringComparison.Ordinal))
                {
                    Show(text[0]);
                    return text[0];
                }
            }
        }
        finally
        {
            lock (_line)
            {
                _open = null;
            }
        }

        return 'q';
    }

    private void Ask(string question)
    {
        lock (_line)
        {
            _output.Write(question + ' ');
            if (_usesKeys)
            {
                _open = question;
                _isUnfinished = true;
            }
            else
            {
                _output.WriteLine();
            }

            _output.Flush();
        }
    }

    private void Show(char key)
    {
        if (_usesKeys)
        {
            lock (_line)
            {
                _output.WriteLine(key);
                _open = null;
                _isUnfinished = false;
            }
        }
    }

    private static IEnumerable<string> Keys()
    {
        while (true)
        {
            yield return Console.ReadKey(intercept: true).KeyChar.ToString();
        }
    }

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private void Read(IEnumerable<string> answers)
    {
        foreach (string answer in answers)
        {
            _answers.Writer.TryWrite(answer);
        }

        _answers.Writer.Complete();
    }
}
