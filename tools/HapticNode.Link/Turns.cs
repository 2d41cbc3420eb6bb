namespace HapticNode.Link;

/// <summary>
/// Lets one after the other, in the order in which they ask. Who waits goes on where it was, also in virtual time: <see cref="SemaphoreSlim"/> goes on
/// in the thread pool.
/// </summary>
internal sealed class Turns
{
    private readonly Lock _gate = new();
    private readonly Queue<TaskCompletionSource<bool>> _waiting = new();
    private bool _isTaken;

    /// <summary>Waits for a turn.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The turn; it ends when that is disposed.</returns>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    internal async Task<IDisposable> TakeAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var waiter = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (!_isTaken)
            {
                _isTaken = true;
                return new Turn(this);
            }

            _waiting.Enqueue(waiter);
        }

        using (cancellation.UnsafeRegister(static state => ((TaskCompletionSource<bool>)state!).TrySetResult(false), waiter))
        {
            return await waiter.Task ? new Turn(this) : throw new OperationCanceledException(cancellation);
        }
    }

    private void Pass()
    {
        lock (_gate)
        {
            // Who has given up takes no turn.
            while (_waiting.TryDequeue(out TaskCompletionSource<bool>? next))
            {
                if (next.TrySetResult(true))
                {
                    return;
                }
            }

            _isTaken = false;
        }
    }

    private sealed class Turn(Turns turns) : IDisposable
    {
        private bool _isOver;

        public void Dispose()
        {
            if (!_isOver)
            {
                _isOver = true;
                turns.Pass();
            }
        }
    }
}
