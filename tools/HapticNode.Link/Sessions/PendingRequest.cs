using System.Globalization;
using HapticNode.Link.Frames;

namespace HapticNode.Link.Sessions;

/// <summary>One request and the reply to it, over as many attempts as it takes.</summary>
/// <remarks>
/// A request that only reads gets a new sequence number for each attempt, and its data lines are kept by number: so lines of an answer that comes
/// late never mix with those of another, and yet the late answer counts.
/// </remarks>
internal sealed class PendingRequest : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, List<string>> _dataLines = [];
    private readonly ITimer _timer;
    private readonly TimeSpan _timeout;
    private TaskCompletionSource<AttemptEnd> _attempt = NewAttempt();
    private bool _hurried;

    /// <summary>Prepares to wait for a reply.</summary>
    /// <param name="text">What is asked for.</param>
    /// <param name="onlyReads">Whether the request only reads; only then the reply has data lines, whose count is checked.</param>
    /// <param name="timeout">How long to wait for the reply, or for the next line of it.</param>
    /// <param name="time">Measures that.</param>
    internal PendingRequest(string text, bool onlyReads, TimeSpan timeout, TimeProvider time)
    {
        Text = text;
        OnlyReads = onlyReads;
        _timeout = timeout;
        _timer = time.CreateTimer(_ => End(AttemptEnd.Silent), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What is asked for.</summary>
    internal string Text { get; }

    /// <summary>Whether it only reads.</summary>
    internal bool OnlyReads { get; }

    /// <summary>The sequence number of the attempt that was begun last; null before the first.</summary>
    internal int? Sequence { get; private set; }

    /// <summary>How often the node had been reset when that was begun.</summary>
    internal long Resets { get; private set; }

    /// <summary>Ends with the attempt that was begun last.</summary>
    internal Task<AttemptEnd> Attempt
    {
        get
        {
            lock (_gate)
            {
                return _attempt.Task;
            }
        }
    }

    /// <summary>The reply, once an attempt ended <see cref="AttemptEnd.Answered"/>.</summary>
    internal Reply? Reply { get; private set; }

    /// <summary>Begins an attempt; it has ended already where the answer to an earlier one has come meanwhile.</summary>
    internal void Begin(int sequence, long resets)
    {
        lock (_gate)
        {
            Sequence = sequence;
            Resets = resets;
            if (Reply is null)
            {
                _attempt = NewAttempt();
                _dataLines[sequence] = [];
                Wait(_timeout);
            }
        }
    }

    /// <summary>Takes a line with a sequence number and a right checksum.</summary>
    internal void Take(ReplyLine line)
    {
        lock (_gate)
        {
            if (Reply is not null || line.Sequence is not { } sequence || !_dataLines.TryGetValue(sequence, out List<string>? dataLines))
            {
                return;
            }

            if (line.Kind == ReplyKind.Data)
            {
                dataLines.Add(line.Text);
                Wait(_timeout);
            }
            else if (OnlyReads && line.Kind == ReplyKind.Ok && HasOtherCount(line, dataLines.Count))
            {
                _ = _dataLines.Remove(sequence);
                _ = _attempt.TrySetResult(AttemptEnd.Incomplete);
            }
            else if (line.Kind is ReplyKind.Ok or ReplyKind.Error)
            {
                Reply = new Reply(line.Kind == ReplyKind.Ok, line.Code, line.Text, line.Fields, dataLines);
                _attempt = EndedAttempt(_attempt);
            }
        }
    }

    /// <summary>Shortens the waiting, once: a line was damaged, so that perhaps no answer will come.</summary>
    internal void Hurry(TimeSpan delay)
    {
        lock (_gate)
        {
            if (!_hurried)
            {
                _hurried = true;
                Wait(delay);
            }
        }
    }

    /// <summary>Ends the attempt without an answer.</summary>
    internal void End(AttemptEnd end)
    {
        lock (_gate)
        {
            _ = _attempt.TrySetResult(end);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private static TaskCompletionSource<AttemptEnd> NewAttempt() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    // An answer may come just after the attempt ended without one; the next one then begins answered.
    private static TaskCompletionSource<AttemptEnd> EndedAttempt(TaskCompletionSource<AttemptEnd> attempt)
    {
        if (attempt.TrySetResult(AttemptEnd.Answered))
        {
            return attempt;
        }

        TaskCompletionSource<AttemptEnd> next = NewAttempt();
        next.SetResult(AttemptEnd.Answered);
        return next;
    }

    private static bool HasOtherCount(ReplyLine line, int count) =>
        line.Fields.TryGetValue("lines", out string? lines) && lines != count.ToString(CultureInfo.InvariantCulture);

    private void Wait(TimeSpan time) => _ = _timer.Change(time, Timeout.InfiniteTimeSpan);
}
