using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Core.Bindings;

/// <summary>What controls have asked the host for and have no answer to yet.</summary>
public sealed class PendingActions
{
    /// <summary>When the next action runs out of time, in microseconds; sometimes earlier.</summary>
    public long Due = Times.Never;

    private readonly long[] _deadlines = new long[Bank.MaxActions];

    /// <summary>Makes a list without pending actions.</summary>
    public PendingActions()
    {
        Clear();
    }

    /// <summary>Ends all waiting.</summary>
    public void Clear()
    {
        for (int action = 0; action < Bank.MaxActions; action++)
        {
            _deadlines[action] = Times.Never;
        }
    }

    /// <summary>Tells whether an action waits for its answer.</summary>
    /// <param name="action">The action.</param>
    /// <returns>True if it does.</returns>
    public bool IsPending(int action)
    {
        return _deadlines[action] != Times.Never;
    }

    /// <summary>Tells whether any action waits.</summary>
    /// <returns>True if one does.</returns>
    public bool Any()
    {
        for (int action = 0; action < Bank.MaxActions; action++)
        {
            if (_deadlines[action] != Times.Never)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Begins to wait, or gives the host more time.</summary>
    /// <param name="action">The action.</param>
    /// <param name="deadline">When the host must have answered, in microseconds.</param>
    public void Wait(int action, long deadline)
    {
        _deadlines[action] = deadline;
        if (deadline < Due)
        {
            Due = deadline;
        }
    }

    /// <summary>Ends the waiting.</summary>
    /// <param name="action">The action.</param>
    public void End(int action)
    {
        _deadlines[action] = Times.Never;
    }

    /// <summary>Takes an action whose time has run out off the list.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>The action, or -1 where none has.</returns>
    public int TakeExpired(long now)
    {
        long next = Times.Never;
        for (int action = 0; action < Bank.MaxActions; action++)
        {
            if (now >= _deadlines[action])
            {
                _deadlines[action] = Times.Never;
                return action;
            }

            if (_deadlines[action] < next)
            {
                next = _deadlines[action];
            }
        }

        Due = next;
        return -1;
    }
}
