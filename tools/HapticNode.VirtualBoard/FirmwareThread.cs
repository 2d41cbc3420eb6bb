namespace HapticNode.VirtualBoard;

/// <summary>What the firmware's calls to <c>Thread.Sleep</c> become on the virtual board.</summary>
public static class FirmwareThread
{
    /// <summary>
    /// Sleeps as the runtime does. 0 delivers every queued event, then goes on at once. Other times are on the 10 ms grid of the
    /// runtime's tick: the sleep ends at the first tick not before the time of the last tick plus <paramref name="milliseconds"/>,
    /// and while it lasts the idle runtime looks for events once a tick (or all the time, when less than 10 ms remain).
    /// </summary>
    /// <param name="milliseconds">Time in milliseconds, or -1 to sleep until the power goes off.</param>
    /// <exception cref="PowerOffException">The board's power went off.</exception>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative and not -1.</exception>
    public static void Sleep(int milliseconds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, Timeout.Infinite);
        Board.Current.Sleep(milliseconds);
    }
}
