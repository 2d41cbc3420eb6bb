using System.Threading.Channels;
using HapticNode.App.PanelTests;

namespace HapticNode.Cli.Commands.Session;

/// <summary>Asks somebody at the keyboard. A question may be dropped when its answer comes another way.</summary>
internal sealed class Questions : IPanelTester
{
    private readonly TextWriter _output;
    private readonly bool _usesKeys;
    private readonly Channel<string> _answers = Channel.CreateUnbounded<string>();

    internal Questions(TextReader input, TextWriter output)
    {
        _output = output;
        _usesKeys = ReferenceEquals(input, Console.In) && !Console.IsInputRedirected;

        // A read from a terminal cannot be given up, so it goes on from one question to the next.
        new Thread(() => Read(_usesKeys ? Keys() : Lines(input))) { IsBackground = true, Name = "answers" }.Start();
    }

    /// <inheritdoc/>
    public void Tell(string text) => _output.WriteLine(text);

    /// <inheritdoc/>
    public async Task<char> AskAsync(string question, CancellationToken cancellation)
    {
        // What was typed before the question is no answer to it; lines of a script are.
        while (_usesKeys && _answers.Reader.TryRead(out _))
        {
        }

        _output.Write(question + ' ');
        if (!_usesKeys)
        {
            _output.WriteLine();
        }

        _output.Flush();
        while (await _answers.Reader.WaitToReadAsync(cancellation))
        {
            if (_answers.Reader.TryRead(out string? answer) && answer.Trim() is { Length: > 0 } text)
            {
                return char.ToLowerInvariant(text[0]);
            }
        }

        return 'q';
    }

    // At a keyboard a key is an answer; elsewhere a line is.
    private IEnumerable<string> Keys()
    {
        while (true)
        {
            char key = Console.ReadKey(intercept: true).KeyChar;
            if (char.IsAsciiLetter(key))
            {
                _output.WriteLine(key);
                yield return key.ToString();
            }
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
