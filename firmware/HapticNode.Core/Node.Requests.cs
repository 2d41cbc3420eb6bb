namespace HapticNode.Core;

/// <content>Where code that runs in the node's loop may touch what the event handler works with.</content>
public sealed partial class Node
{
    /// <summary>
    /// Announces the loop as inside, as <see cref="Step"/> does for itself; edges wait in the queue until <see cref="Exit"/>.
    /// </summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>False where the handler is at work, or <see cref="GoOn"/> is to be called first: take a turn of the loop, and try again.</returns>
    public bool TryEnter(long now)
    {
        _loopInside = true;
        if (IsInterrupted || (_handlerInside && !IsHung(now)))
        {
            _loopInside = false;
            return false;
        }

        return true;
    }

    /// <summary>Whether the loop is at no work that the event handler must not get into.</summary>
    /// <returns>True if the handler may receive and stop.</returns>
    public bool IsLoopOutside()
    {
        return !_loopInside && !IsInterrupted;
    }

    /// <summary>Ends what <see cref="TryEnter"/> began.</summary>
    public void Exit()
    {
        _loopInside = false;
        if (_queueHead != _queueTail)
        {
            // An edge that came meanwhile is not to wait for the next deadline.
            Due = 0;
        }
    }
}
