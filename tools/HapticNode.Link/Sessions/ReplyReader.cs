using HapticNode.Link.Frames;

namespace HapticNode.Link.Sessions;

/// <summary>Reads what a node sends for as long as a session lasts, and hands each line to whom it is for.</summary>
internal sealed class ReplyReader(IByteLink link, TimeSpan damageDelay)
{
    private const string Greeting = "! hello hnp=";

    private readonly LineFramer _framer = new();
    private volatile PendingRequest[] _waiting = [];
    private volatile string? _failure;
    private long _resets;
    private bool _isStarting;

    internal event Action<ReplyLine>? NoticeReceived;

    internal event Action<ReplyLine>? TelemetryReceived;

    /// <summary>The requests that wait for their replies, in the order in which they were sent; they must not be changed any more.</summary>
    internal PendingRequest[] Waiting
    {
        get => _waiting;
        set => _waiting = value;
    }

    /// <summary>Why no more lines come, or null while they do.</summary>
    internal string? Failure => _failure;

    internal long Resets => Interlocked.Read(ref _resets);

    internal long DamagedLines { get; private set; }

    internal long NoiseLines { get; private set; }

    internal long SkippedBytes => _framer.SkippedBytes;

    /// <summary>The last line that made no sense, or null.</summary>
    internal string? LastNoise { get; private set; }

    internal async Task RunAsync(CancellationToken cancellation)
    {
        byte[] buffer = new byte[4096];
        try
        {
            while (true)
            {
                int count = await link.ReadAsync(buffer, cancellation);
                if (count == 0)
                {
                    _failure = $"{link.Name} was closed.";
                    break;
                }

                Take(buffer.AsSpan(0, count));
            }
        }
        catch (LinkException exception)
        {
            _failure = exception.Message;
        }
        catch (OperationCanceledException)
        {
            _failure = "The session was ended.";
        }
        finally
        {
            // Also where a handler threw, which is told when the session is disposed.
            _failure ??= "Reading ended with an error.";
            EndAll(AttemptEnd.Lost);
        }
    }

    /// <summary>Notes that the node was reset, and ends what waits for its reply.</summary>
    internal void NoteReset()
    {
        Interlocked.Increment(ref _resets);
        EndAll(AttemptEnd.Reset);
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        while (_framer.TryRead(ref bytes, out string? line))
        {
            Take(ReplyLine.Parse(AfterReset(line)));
        }
    }

    // A reset cuts off what the node was saying, without a line end: its greeting then stands behind the rest of another line.
    private static string AfterReset(string line)
    {
        int start = line.LastIndexOf(Greeting, StringComparison.Ordinal);
        return start > 0 && LineCheck.Split(line, out _) != CheckVerdict.Right ? line[start..] : line;
    }

    private void Take(ReplyLine line)
    {
        if (line.TellsStart)
        {
            NoteStart(line);
        }
        else if (line.Check == CheckVerdict.Right)
        {
            Dispatch(line);
        }
        else if (line.Check == CheckVerdict.Wrong)
        {
            NoteDamage();
        }
        else
        {
            NoteNoise(line);
        }
    }

    // The boot ROM says several lines and then the node says hello, all for one start. After the hello it is worth asking again at once.
    private void NoteStart(ReplyLine line)
    {
        bool isKnown = _isStarting;
        _isStarting = line.Kind != ReplyKind.Notice;
        if (!isKnown)
        {
            NoteReset();
        }

        if (!_isStarting)
        {
            EndAll(AttemptEnd.Reset);
            NoticeReceived?.Invoke(line);
        }
    }

    private void Dispatch(ReplyLine line)
    {
        _isStarting = false;
        switch (line.Kind)
        {
            case ReplyKind.Notice:
                NoticeReceived?.Invoke(line);
                break;
            case ReplyKind.Telemetry:
                TelemetryReceived?.Invoke(line);
                break;
            case ReplyKind.Noise:
                NoteNoise(line);
                break;
            default:
                if (line.Sequence is not null)
                {
                    foreach (PendingRequest request in _waiting)
                    {
                        request.Take(line);
                    }
                }
                else
                {
                    // The node could not read a line, most likely the request.
                    Hurry();
                }

                break;
        }
    }

    private void NoteDamage()
    {
        DamagedLines++;
        Hurry();
    }

    // It may have been the reply, or a complaint about the request from a node that knows of no session any more.
    private void NoteNoise(ReplyLine line)
    {
        NoiseLines++;
        LastNoise = line.Text;
        Hurry();
    }

    private void EndAll(AttemptEnd end)
    {
        foreach (PendingRequest request in _waiting)
        {
            request.End(end);
        }
    }

    private void Hurry()
    {
        foreach (PendingRequest request in _waiting)
        {
            request.Hurry(damageDelay);
        }
    }
}
