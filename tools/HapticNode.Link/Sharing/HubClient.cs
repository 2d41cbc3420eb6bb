using System.Text;
using System.Threading.Channels;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.Link.Sharing;

/// <summary>A program that uses a node through a hub: its lines come in, replies, notices and telemetry go out.</summary>
internal sealed class HubClient(IByteLink link, NodeHub hub)
{
    private const byte Stop = 3;

    // A program that is further behind than this is let go: what it would miss it would not know of.
    private const int LongestQueue = 10_000;

    // A program waits for each answer before it asks again, but for repetitions.
    private const int LongestWait = 100;

    private readonly Channel<string> _outgoing = Channel.CreateBounded<string>(new BoundedChannelOptions(LongestQueue) { FullMode = BoundedChannelFullMode.Wait });
    private readonly Channel<Request> _requests = Channel.CreateBounded<Request>(LongestWait);
    private readonly Dictionary<string, string> _answers = [];
    private readonly Queue<string> _answered = new();

    internal async Task RunAsync(CancellationToken cancellation)
    {
        Task sending = SendAsync();
        Task answering = AnswerAllAsync();
        var framer = new LineFramer();
        byte[] buffer = new byte[4096];
        try
        {
            int count = await link.ReadAsync(buffer, cancellation);
            while (count > 0)
            {
                await TakeAsync(framer, buffer.AsMemory(0, count), cancellation);
                count = await link.ReadAsync(buffer, cancellation);
            }
        }
        catch (Exception exception) when (exception is LinkException or OperationCanceledException)
        {
            // The program has gone, or the node.
        }

        _requests.Writer.TryComplete();
        await answering;
        await CloseAsync();
        await sending;
    }

    /// <summary>Says a line without waiting.</summary>
    internal void Post(string line)
    {
        if (!_outgoing.Writer.TryWrite(line))
        {
            _outgoing.Writer.TryComplete();
        }
    }

    internal async Task TellAsync(string line)
    {
        try
        {
            await _outgoing.Writer.WriteAsync(line);
        }
        catch (ChannelClosedException)
        {
            // Nobody is there to be told.
        }
    }

    internal async Task CloseAsync()
    {
        _outgoing.Writer.TryComplete();
        await link.DisposeAsync();
    }

    // A stop overtakes whatever waits for its answer.
    private async Task TakeAsync(LineFramer framer, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (bytes.Span.Contains(Stop))
        {
            await hub.StopNodeAsync();
        }

        foreach (string line in Lines(framer, bytes.Span))
        {
            await _requests.Writer.WriteAsync(new Request(line, hub.Resets), cancellation);
        }
    }

    private async Task AnswerAllAsync()
    {
        try
        {
            while (await _requests.Reader.WaitToReadAsync())
            {
                while (_requests.Reader.TryRead(out Request request))
                {
                    await AnswerAsync(request);
                }
            }
        }
        catch (Exception exception) when (exception is LinkException or OperationCanceledException)
        {
            // There is no node any more: the program sees its connection end.
            await CloseAsync();
        }
    }

    private static List<string> Lines(LineFramer framer, ReadOnlySpan<byte> bytes)
    {
        List<string> lines = [];
        while (framer.TryRead(ref bytes, out string? line))
        {
            lines.Add(line);
        }

        return lines;
    }

    private async Task AnswerAsync(Request asked)
    {
        string line = asked.Line;
        if (LineCheck.Split(line, out string body) != CheckVerdict.Right || !body.StartsWith('@') || body.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and int space))
        {
            return;
        }

        // A request that comes again while its answer is on the way, or after, is answered once more and not carried out again.
        if (_answers.TryGetValue(line, out string? answer))
        {
            await TellAsync(answer);
            return;
        }

        string sequence = body[..space];
        string request = body[(space + 1)..];
        if (await hub.CarryOutAsync(this, request, asked.Resets) is not { } reply)
        {
            return;
        }

        foreach (string data in reply.DataLines)
        {
            await TellAsync($"{sequence} = {data}");
        }

        answer = $"{sequence} {reply}";
        if (!RequestTraits.Of(request).OnlyReads)
        {
            Remember(line, answer);
        }

        await TellAsync(answer);
    }

    private void Remember(string line, string answer)
    {
        _answers[line] = answer;
        _answered.Enqueue(line);

        // A number comes again after a hundred requests, with the same words perhaps, and is then another request.
        if (_answered.Count > RequestLine.SequenceCount / 2)
        {
            _answers.Remove(_answered.Dequeue());
        }
    }

    // A line that came, and how often the node had been reset by then as far as its programs were told.
    private readonly record struct Request(string Line, long Resets);

    private async Task SendAsync()
    {
        try
        {
            // Not ReadAllAsync: that goes on in the thread pool, where a hub in virtual time must not.
            while (await _outgoing.Reader.WaitToReadAsync())
            {
                while (_outgoing.Reader.TryRead(out string? line))
                {
                    await link.WriteAsync(Encoding.ASCII.GetBytes(LineCheck.Append(line) + '\n'));
                }
            }
        }
        catch (LinkException)
        {
            // The program has gone.
        }

        await link.DisposeAsync();
    }
}
