using System.Threading.Channels;

namespace HapticNode.Cli.Commands.Session;

/// <summary>Asks somebody at the keyboard. A question may be dropped when its answer comes another way.</summary>
internal sealed class Questions
{
    private readonly TextWriter _output;
    private readonly Channel<string> _answers = Channel.CreateUnbounded<string>();

    internal Questions(TextReader input, TextWriter output)
    {
        _output = output;

        // A read from a terminal cannot be given up, so it goes on from one question to the next.
        new Thread(() => Read(input)) { IsBackground = true, Name = "answers" }.Start();
    }

    /// <summary>Says something.</summary>
    internal void Tell(string text) => _output.WriteLine(text);

    /// <summary>Asks something.</summary>
    /// <returns>The first letter of the answer, small; <c>q</c> where nobody answers any more.</returns>
    internal async Task<char> AskAsync(string question, CancellationToken cancellation)
    {
        _output.Write(question + ' ');
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

    private void Read(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            _answers.Writer.TryWrite(line);
        }

        _answers.Writer.Complete();
    }
}
