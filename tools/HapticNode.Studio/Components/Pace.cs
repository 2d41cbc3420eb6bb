namespace HapticNode.Studio.Components;

/// <summary>Does something soon, but not more often than it is seen: once for all that was asked for meanwhile.</summary>
/// <param name="act">What is done.</param>
internal sealed class Pace(Func<Task> act) : IDisposable
{
    private static readonly TimeSpan s_frame = TimeSpan.FromMilliseconds(30);

    private readonly CancellationTokenSource _end = new();
    private int _asked;
    private int _runs;

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    /// <summary>Asks for it. Whoever asks goes on at once: what is drawn never keeps an edit from the panel.</summary>
    internal void Ask()
    {
        Volatile.Write(ref _asked, 1);
        if (Interlocked.Exchange(ref _runs, 1) == 0)
        {
            _ = Task.Run(RunAsync);
        }
    }

    private async Task RunAsync()
    {
        try
        {
            while (Interlocked.Exchange(ref _asked, 0) == 1)
            {
                await act();
                await Task.Delay(s_frame, _end.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            // The window was closed.
            return;
        }

        Volatile.Write(ref _runs, 0);
        if (Volatile.Read(ref _asked) == 1)
        {
            Ask();
        }
    }
}
