using System.Diagnostics;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Live;

/// <summary>Holds the time of a board back to real time.</summary>
internal sealed class RealTime(VirtualClock clock)
{
    // The firmware looks at its port every 2 ms, so that nothing would come of waiting more often than that.
    private const long SlackNanoseconds = 2_000_000;

    // After more than this, as when the machine slept, the board goes on from where it is.
    private const long LongestLagNanoseconds = 250_000_000;

    private readonly Stopwatch _elapsed = Stopwatch.StartNew();
    private long _zero = clock.NowNanoseconds;

    /// <summary>Waits until real time has come about as far as the board.</summary>
    /// <param name="stop">Ends the waiting.</param>
    internal void Wait(CancellationToken stop)
    {
        long ahead = Ahead();
        if (ahead < -LongestLagNanoseconds)
        {
            _zero += ahead;
        }
        else if (ahead > SlackNanoseconds)
        {
            stop.WaitHandle.WaitOne(TimeSpan.FromMicroseconds(ahead / 1000.0));
        }
    }

    private long Ahead() => clock.NowNanoseconds - _zero - (long)_elapsed.Elapsed.TotalNanoseconds;
}
