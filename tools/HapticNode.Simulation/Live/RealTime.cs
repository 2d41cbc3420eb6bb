using System.Diagnostics;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Live;

/// <summary>Holds the time of a board back to real time.</summary>
internal sealed class RealTime(VirtualClock clock)
{
    // The firmware looks at its port every 2 ms, so that nothing would come of waiting more often than that.
    private const long SlackNanoseconds = 2_000_000;

    // A board at rest is looked at less often: what comes from outside ends the wait, and comes to the board at the time at which it came.
    private const long RestNanoseconds = 20_000_000;

    // After more than this, as when the machine slept, the board goes on from where it is.
    private const long LongestLagNanoseconds = 250_000_000;

    private readonly Stopwatch _elapsed = Stopwatch.StartNew();
    private long _zero = clock.NowNanoseconds;

    /// <summary>The time of the board at which comes what comes from outside now.</summary>
    internal long PresentNanoseconds => Math.Max(clock.NowNanoseconds, _zero + (long)_elapsed.Elapsed.TotalNanoseconds);

    /// <summary>Waits until real time has come about as far as the board.</summary>
    /// <param name="stop">Ends the waiting.</param>
    internal void Wait(CancellationToken stop)
    {
        if (IsAhead(out long ahead))
        {
            stop.WaitHandle.WaitOne(TimeSpan.FromMicroseconds(ahead / 1000.0));
        }
    }

    /// <summary>Waits for something from outside; without it until real time has gone a little further than a board that has nothing to do.</summary>
    /// <param name="arrival">Tells that something has come.</param>
    internal void Rest(AutoResetEvent arrival)
    {
        if (IsAhead(out long ahead))
        {
            arrival.WaitOne(TimeSpan.FromMicroseconds((ahead + RestNanoseconds) / 1000.0));
        }
    }

    private bool IsAhead(out long ahead)
    {
        ahead = clock.NowNanoseconds - _zero - (long)_elapsed.Elapsed.TotalNanoseconds;
        if (ahead < -LongestLagNanoseconds)
        {
            _zero += ahead;
        }

        return ahead > SlackNanoseconds;
    }
}
