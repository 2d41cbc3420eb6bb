using System.Diagnostics;
using System.Globalization;

namespace HapticNode.Cli.Rendering;

/// <summary>Says on a terminal that something takes long: from its first second on a line of what is done and for how long, which goes when it is done.</summary>
/// <remarks>It goes the way of errors, so that results stay whole where they are piped; where that is no terminal, nothing is said.</remarks>
internal sealed class LongWork : IProgress<string>, IDisposable
{
    private static readonly TimeSpan s_begin = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(250);

    private readonly TextWriter _output;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private readonly Timer? _timer;
    private Func<string> _what;
    private int _shown;
    private bool _done;

    internal LongWork(TextWriter output, bool isTerminal, string what)
    {
        _output = output;
        _what = () => what;
        _timer = isTerminal ? new Timer(_ => Show(), null, s_begin, s_pace) : null;
    }

    /// <summary>Does something that may take long.</summary>
    internal static T Do<T>(Terminal terminal, string what, Func<LongWork, T> work)
    {
        using var shown = new LongWork(terminal.Error, ReferenceEquals(terminal.Error, Console.Error) && !Console.IsErrorRedirected, what);
        return work(shown);
    }

    /// <inheritdoc cref="Do{T}(Terminal, string, Func{LongWork, T})"/>
    internal static T Do<T>(Terminal terminal, string what, Func<T> work) => Do(terminal, what, _ => work());

    /// <summary>Says what is done now.</summary>
    public void Report(string value) => _what = () => value;

    /// <summary>Says how far it is, as often as the line is written.</summary>
    internal void Follow(string what, Func<double> share) =>
        _what = () => string.Create(CultureInfo.InvariantCulture, $"{what}, {Math.Clamp(share() * 100, 0, 100):0} %");

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            _done = true;
            Write("");
            _output.Write(_shown > 0 ? "\r" : "");
            _output.Flush();
        }
    }

    /// <summary>Writes the line as it is now.</summary>
    internal void Show()
    {
        lock (_gate)
        {
            if (!_done)
            {
                Write(string.Create(CultureInfo.InvariantCulture, $"{_what()}, {_watch.Elapsed.TotalSeconds:0} s"));
                _output.Flush();
            }
        }
    }

    // Blanks over what stood there: not every terminal can clear a line. One that is full would go on to the next.
    private void Write(string text)
    {
        const int Widest = 78;
        string line = text.Length > Widest ? text[..Widest] : text;
        _output.Write(_shown > 0 || line.Length > 0 ? "\r" + line.PadRight(_shown) : "");
        _shown = Math.Max(_shown, line.Length);
    }
}
