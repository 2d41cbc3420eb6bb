namespace HapticNode.App.Live;

/// <summary>Which cue is played behind a change. Of changes that follow each other faster than they can be felt it is the newest.</summary>
/// <param name="time">Measures the pauses.</param>
/// <param name="onDue">Called when a cue that had to wait may be played; it must be quick.</param>
internal sealed class ChangePlayer(TimeProvider time, Action onDue) : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(90);

    private readonly Lock _gate = new();
    private ITimer? _timer;
    private string? _wanted;
    private long? _playedAt;

    /// <summary>Asks for a cue, in place of one that has not been played yet.</summary>
    /// <param name="cue">Its name.</param>
    internal void Want(string cue)
    {
        lock (_gate)
        {
            _wanted = cue;
        }
    }

    /// <summary>Takes the cue that is to be played now.</summary>
    /// <returns>Its name; null where none is wanted, or where it has to wait.</returns>
    internal string? Take()
    {
        lock (_gate)
        {
            if (_wanted is null)
            {
                return null;
            }

            TimeSpan wait = _playedAt is { } played ? s_pause - time.GetElapsedTime(played) : TimeSpan.Zero;
            if (wait > TimeSpan.Zero)
            {
                _timer ??= time.CreateTimer(_ => onDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                _timer.Change(wait, Timeout.InfiniteTimeSpan);
                return null;
            }

            string cue = _wanted;
            _wanted = null;
            _playedAt = time.GetTimestamp();
            return cue;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _timer?.Dispose();
        }
    }
}
