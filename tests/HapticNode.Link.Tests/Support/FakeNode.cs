using System.Globalization;
using System.Text;
using HapticNode.Link.Frames;
using HapticNode.Link.FaultInjection;

namespace HapticNode.Link.Tests.Support;

/// <summary>The node's end of the protocol, with ways to make things go wrong.</summary>
internal sealed class FakeNode : ISoakNode
{
    internal const string BootNoise = "\0\u0007ets Jul 29 2019 12:21:46\r\n\r\nrst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)\r\nload:0x3fff0030,len:7176\r\n";

    private const int LongestLine = 160;

    private readonly MemoryLink _end;
    private readonly TimeProvider _time;
    private readonly FakeVerbs _verbs;
    private readonly StringBuilder _line = new();
    private bool _isChecked;
    private string? _lastRequest;
    private string _lastReply = "";
    private long _startedAt;

    internal FakeNode(TimeProvider time)
    {
        (MemoryLink host, _end) = MemoryLink.CreatePair();
        Link = host;
        _time = time;
        _verbs = new FakeVerbs(() => (long)_time.GetElapsedTime(_startedAt).TotalMicroseconds);
        _startedAt = time.GetTimestamp();
        Running = RunAsync();
    }

    public event Action<string>? Edited;

    public IByteLink Link { get; }

    internal Task Running { get; }

    /// <summary>What was carried out, repetitions of reading verbs included.</summary>
    internal List<string> CarriedOut { get; } = [];

    /// <summary>What came, each line as it was understood before it was judged.</summary>
    internal List<string> Received { get; } = [];

    /// <summary>Changes a line before the node reads it, or loses it (null).</summary>
    internal Func<string, string?> Incoming { get; set; } = line => line;

    /// <summary>Changes a line before it is sent, or loses it (null).</summary>
    internal Func<string, string?> Outgoing { get; set; } = line => line;

    /// <summary>How long the node thinks about each request.</summary>
    internal TimeSpan Slowness { get; set; }

    internal bool IsDead { get; set; }

    internal bool IsChecked => _isChecked;

    internal FakeVerbs State => _verbs;

    public void Reset() => Reset(announces: true);

    internal void Reset(bool announces)
    {
        _line.Clear();
        _isChecked = false;
        _lastRequest = null;
        _startedAt = _time.GetTimestamp();
        _verbs.Restart();
        if (announces)
        {
            Say(BootNoise);
            Hello();
        }
    }

    internal void Hello() => SendLine(_verbs.Hello);

    /// <summary>Sends a line as it is.</summary>
    internal void SendLine(string line)
    {
        if (Outgoing(line) is { } sent)
        {
            Say(sent + "\r\n");
        }
    }

    /// <summary>Sends a line with a checksum, where the session has such.</summary>
    internal void SendAsynchronously(string line) => SendLine(_isChecked ? LineCheck.Append(line) : line);

    public void Dispose() => _ = _end.DisposeAsync();

    internal void Say(string text) => _ = _end.WriteAsync(Encoding.Latin1.GetBytes(text));

    private async Task RunAsync()
    {
        byte[] buffer = new byte[512];
        int count = await _end.ReadAsync(buffer);
        while (count > 0)
        {
            for (int index = 0; index < count && !IsDead; index++)
            {
                if (Take((char)buffer[index]) is { } line)
                {
                    if (Slowness > TimeSpan.Zero)
                    {
                        await Task.Delay(Slowness, _time);
                    }

                    TakeLine(line);
                }
            }

            count = await _end.ReadAsync(buffer);
        }
    }

    private string? Take(char next)
    {
        string? complete = null;
        if (next == '\u0003')
        {
            _line.Clear();
            _verbs.Fault = "stop";
            SendAsynchronously($"! fault stop t={_verbs.Now}");
        }
        else if (next is '\r' or '\n')
        {
            complete = _line.Length > 0 ? Incoming(_line.ToString()) : null;
            _line.Clear();
        }
        else if (next is >= ' ' and <= '~')
        {
            _line.Append(next);
        }

        return complete;
    }

    private void TakeLine(string line)
    {
        Received.Add(line);
        string? text = null;
        string prefix = "";
        bool isWhole = line.Length <= LongestLine;
        if (isWhole && LineCheck.Split(line, out string body) == CheckVerdict.Right && body.Split(' ', 2) is [['@', .. string number], string rest]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int sequence) && sequence < 100)
        {
            _isChecked = true;
            (text, prefix) = (rest, $"@{sequence} ");
        }
        else if (isWhole && !line.StartsWith('@') && (!_isChecked || line == "session end"))
        {
            text = line;
        }

        if (text is null)
        {
            SendAsynchronously(line.StartsWith('@') ? "err 40 checksum wrong" : isWhole ? "err 41 checked lines only" : "err 17 too long");
            return;
        }

        bool isRepeated = prefix.Length > 0 && line == _lastRequest && !FakeVerbs.OnlyReads(text);
        if (!isRepeated)
        {
            CarryOut(text, prefix);
        }

        SendLine(_lastReply);
        if (prefix.Length > 0)
        {
            _lastRequest = line;
        }

        // A repetition is not carried out, so that it begins a checked session as any correct line does, and does not end it.
        if (text == "session end" && !isRepeated)
        {
            _isChecked = false;
        }
    }

    private void CarryOut(string text, string prefix)
    {
        CarriedOut.Add(text);
        (IReadOnlyList<string> data, string last, bool isEdit) = _verbs.CarryOut(text);
        if (isEdit)
        {
            Edited?.Invoke(text);
        }

        foreach (string line in data)
        {
            SendLine(Framed($"{prefix}= {line}"));
        }

        _lastReply = Framed(prefix + last);

        string Framed(string reply) => prefix.Length > 0 ? LineCheck.Append(reply) : reply;
    }
}
