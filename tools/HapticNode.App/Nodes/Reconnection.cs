using HapticNode.Link;

namespace HapticNode.App.Nodes;

/// <summary>Connects again after a link was lost.</summary>
/// <param name="open">Connects once.</param>
/// <param name="patience">How long to try; zero for not at all.</param>
/// <param name="time">Measures that.</param>
internal sealed class Reconnection(Func<CancellationToken, Task<NodeConnection>> open, TimeSpan patience, TimeProvider time)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Why it did not succeed, in a sentence.</summary>
    internal string Failure { get; private set; } = "it was not tried again.";

    /// <summary>Tries until there is a connection, or patience ends.</summary>
    /// <returns>The connection; null where there is none, or the cancellation came.</returns>
    internal async Task<NodeConnection?> TryAsync(CancellationToken cancellation)
    {
        long start = time.GetTimestamp();
        while (time.GetElapsedTime(start) < patience && !cancellation.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(s_pause, time, cancellation);
                return await open(cancellation);
            }
            catch (LinkException exception)
            {
                Failure = exception.Message;
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        return null;
    }
}
