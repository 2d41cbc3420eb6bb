using HapticNode.Link.Frames;

namespace HapticNode.Cli.Commands.Session;

/// <summary>Counts lines that were typed and their answers, so that a script's console is not left before the last answer.</summary>
internal sealed class AnswerCount
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _open;
    private bool _waits;

    /// <summary>Ends when every line that was typed so far has its answer.</summary>
    internal Task Complete
    {
        get
        {
            lock (_gate)
            {
                _waits = true;
                Settle();
                return _complete.Task;
            }
        }
    }

    /// <summary>Notes a line that is typed; an empty one has no answer.</summary>
    internal void Expect(string line)
    {
        lock (_gate)
        {
            _open += line.Length > 0 ? 1 : 0;
        }
    }

    /// <summary>Notes a line that came.</summary>
    internal void Take(string line)
    {
        lock (_gate)
        {
            _open -= ReplyLine.Parse(line).Kind is ReplyKind.Ok or ReplyKind.Error ? 1 : 0;
            Settle();
        }
    }

    private void Settle()
    {
        if (_waits && _open <= 0)
        {
            _complete.TrySetResult();
        }
    }
}
