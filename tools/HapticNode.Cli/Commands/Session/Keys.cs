using System.Threading.Channels;

namespace HapticNode.Cli.Commands.Session;

/// <summary>Keys at a keyboard; elsewhere the first letter of each line.</summary>
internal sealed class Keys
{
    private readonly Channel<char> _keys = Channel.CreateUnbounded<char>();

    /// <summary>Begins to read.</summary>
    /// <param name="input">Where lines come from if it is not the keyboard.</param>
    internal Keys(TextReader input)
    {
        bool isKeyboard = ReferenceEquals(input, Console.In) && !Console.IsInputRedirected;
        new Thread(() => Read(isKeyboard ? null : input)) { IsBackground = true, Name = "keys" }.Start();
    }

    /// <summary>Waits for a key.</summary>
    /// <returns>The key, in small letters; null where none came in time.</returns>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    internal async Task<char?> NextAsync(TimeSpan time, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(time);
        try
        {
            return await _keys.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (ChannelClosedException)
        {
            // A script whose lines have ended leaves the rest to Ctrl-C.
            await Task.Delay(time, cancellation);
            return null;
        }
    }

    private void Read(TextReader? lines)
    {
        if (lines is null)
        {
            while (true)
            {
                _keys.Writer.TryWrite(char.ToLowerInvariant(Console.ReadKey(intercept: true).KeyChar));
            }
        }

        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                _keys.Writer.TryWrite(char.ToLowerInvariant(line[0]));
            }
        }

        _keys.Writer.Complete();
    }
}
