using HapticNode.Core;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Storage;
using HapticNode.Link;
using HapticNode.Link.Frames;
using HapticNode.Link.FaultInjection;

namespace HapticNode.Simulation.Live.FaultInjection;

/// <summary>
/// The firmware's node without a board, for a <see cref="LinkSoakTest"/>: it answers in no time, and its clock is that of the trial. Nothing is
/// attached to it, so that a million faults take minutes.
/// </summary>
public sealed class FirmwareSoakNode : ISoakNode
{
    private const byte StopByte = 3;

    private readonly TimeProvider _time;
    private readonly MemoryLink _end;
    private readonly BankStore _store = new KeptStore();
    private readonly byte[] _one = new byte[1];
    private readonly byte[] _reply = new byte[512];
    private readonly ITimer _due;
    private LineFramer _framer = new();
    private Node _node;
    private long _startedAt;
    private string _line = "";

    /// <summary>Starts a node with the standard bank.</summary>
    /// <param name="time">Its time; the node runs wherever that calls back.</param>
    public FirmwareSoakNode(TimeProvider time)
    {
        (MemoryLink host, _end) = MemoryLink.CreatePair();
        Link = host;
        _time = time;
        _due = time.CreateTimer(_ => Work(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _node = Start();
        Work();
        _ = ReceiveAsync();
    }

    /// <inheritdoc/>
    public event Action<string>? Edited;

    /// <inheritdoc/>
    public IByteLink Link { get; }

    private long Now => (long)_time.GetElapsedTime(_startedAt).TotalMicroseconds;

    /// <inheritdoc/>
    public void Reset()
    {
        _node = Start();
        Work();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _due.Dispose();
        _ = _end.DisposeAsync();
    }

    private Node Start()
    {
        _startedAt = _time.GetTimestamp();
        var node = new Node();
        node.Player.Platform.Panel = "soak";
        node.Boot(_store, new FactoryBank(), 0);
        _framer = new LineFramer();
        _line = "";
        return node;
    }

    private async Task ReceiveAsync()
    {
        byte[] buffer = new byte[512];
        int count = await _end.ReadAsync(buffer);
        while (count > 0)
        {
            for (int index = 0; index < count; index++)
            {
                Take(buffer[index]);
            }

            count = await _end.ReadAsync(buffer);
        }
    }

    // Byte by byte, so that an edit is known to come of the line that ends here.
    private void Take(byte value)
    {
        ReadOnlySpan<byte> bytes = [value == StopByte ? (byte)'\n' : value];
        if (_framer.TryRead(ref bytes, out string? line) && value != StopByte)
        {
            _line = line;
        }

        int edits = _node.Draft.Edits;
        _one[0] = value;
        _node.Receive(_one, 1);
        Work();
        if (_node.Draft.Edits != edits && TextOf(_line) is var text && !text.StartsWith("commit ", StringComparison.Ordinal))
        {
            Edited?.Invoke(text);
        }
    }

    // The text between number and checksum, as it arrived; a typed line is its own text.
    private static string TextOf(string line)
    {
        int mark = line.LastIndexOf(" *", StringComparison.Ordinal);
        return line.StartsWith('@') && mark > 0 ? line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..mark] : line;
    }

    private void Work()
    {
        do
        {
            _node.Step(Now);
            int count = _node.Console.Send(_reply, _reply.Length);
            if (count > 0)
            {
                // Memory takes bytes at once.
                _ = _end.WriteAsync(_reply.AsMemory(0, count));
            }
        }
        while (_node.Console.HasWork(Now));

        if (_node.Due != Times.Never)
        {
            _due.Change(TimeSpan.FromMicroseconds(Math.Max(1, _node.Due - Now)), Timeout.InfiniteTimeSpan);
        }
    }
}
