using HapticNode.Core.Safety;

namespace HapticNode.Core;

/// <content>How the node goes on after an exception, even if it was want of memory and there is none to go on with yet.</content>
public sealed partial class Node
{
    /// <summary>
    /// Whether <see cref="GoOn"/> is to be called. It is set with <see cref="InLoop"/> or <see cref="InHandler"/> by whoever catches an
    /// exception; these are fields because there may be no memory for a call at that moment.
    /// </summary>
    public bool IsInterrupted;

    /// <summary>What ended the loop's work.</summary>
    public Interruption InLoop;

    /// <summary>What ended the event handler's work. Until the loop has gone on, edges wait in the queue.</summary>
    public Interruption InHandler;

    // Nobody feels a panel that is away for so long and comes back; one that waits for memory any longer never has it.
    private const int HelplessMicroseconds = 1000000;

    private long _helplessSince;

    /// <summary>Whether <see cref="GoOn"/> has not succeeded for so long that it never will. Called before each time that it is tried.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>True if only a restart can help.</returns>
    public bool IsBeyondHelp(long now)
    {
        if (_helplessSince == 0)
        {
            _helplessSince = now;
        }

        return now - _helplessSince > HelplessMicroseconds;
    }

    /// <summary>Goes on after what has been caught. Called by the loop; where it throws in its turn, it is to be called again.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void GoOn(long now)
    {
        _loopInside = true;
        if (InHandler != Interruption.None)
        {
            Resume(InHandler, true, now);
            InHandler = Interruption.None;
        }

        if (InLoop != Interruption.None)
        {
            Resume(InLoop, false, now);
            InLoop = Interruption.None;
        }

        // An edge may have wanted memory in the meantime.
        IsInterrupted = InHandler != Interruption.None;
        _loopInside = false;
        _helplessSince = 0;
    }

    /// <summary>Latches because a driver threw; for whichever context it threw in.</summary>
    /// <param name="inHandler">Whether it is the event handler, not the loop.</param>
    /// <param name="now">The time in microseconds.</param>
    public void DriverFailed(bool inHandler, long now)
    {
        // Who failed is still announced as inside, so that the other does not come while everything is put to neutral.
        Latch(FaultReason.Driver, now);
        Leave(inHandler);
    }

    /// <summary>
    /// Goes on after an exception that says nothing about the outputs, such as want of memory: everything neutral, the controls
    /// looked at again, and nothing latched.
    /// </summary>
    /// <param name="inHandler">Whether it is the event handler, not the loop.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Interrupted(bool inHandler, long now)
    {
        Counters.OutOfMemory++;
        Unready();
        Player.Recover(now);
        DoubtControls(now);
        if (!inHandler)
        {
            Console.Abandon();
        }

        FindSignal(now);
        FindDue();
        Leave(inHandler);
    }

    private void Resume(Interruption what, bool inHandler, long now)
    {
        if (what == Interruption.Driver)
        {
            DriverFailed(inHandler, now);
        }
        else
        {
            Interrupted(inHandler, now);
        }
    }

    private void Leave(bool inHandler)
    {
        if (inHandler)
        {
            _handlerInside = false;
        }
        else
        {
            _loopInside = false;
        }
    }
}
