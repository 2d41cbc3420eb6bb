namespace HapticNode.App.Live;

/// <summary>Plays a cue after each change, but not faster than it can be felt: of changes that follow each other the newest.</summary>
/// <param name="sync">Brings the change to the panel first.</param>
/// <param name="panel">The panel.</param>
public sealed class ChangePlayer(DraftSync sync, PanelLink panel) : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(90);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _end = new();
    private string? _wanted;
    private bool _runs;

    /// <summary>Asks for a cue.</summary>
    /// <param name="cue">Its name.</param>
    public void Play(string cue)
    {
        lock (_gate)
        {
            _wanted = cue;
            if (_runs)
            {
                return;
            }

            _runs = true;
        }

        _ = RunAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task RunAsync()
    {
        while (Next() is { } cue)
        {
            await sync.FlushAsync();

            // A stop holds: whoever shapes on does not play on.
            if (panel.Fault is null)
            {
                await panel.PlayAsync(cue);
            }

            try
            {
                await Task.Delay(s_pause, _end.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private string? Next()
    {
        lock (_gate)
        {
            string? next = _wanted;
            _wanted = null;
            _runs = next is not null;
            return next;
        }
    }
}
