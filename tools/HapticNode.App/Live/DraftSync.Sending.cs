using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Link;

namespace HapticNode.App.Live;

/// <content>What is sent, one change after the other.</content>
public sealed partial class DraftSync
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(400);

    private void Wake() => _wake.Writer.TryWrite(true);

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                await WaitAsync();
                TaskCompletionSource[] served;
                lock (_waiting)
                {
                    served = [.. _waiting];
                    _waiting.Clear();
                }

                await SendAsync();
                foreach (TaskCompletionSource done in served)
                {
                    done.TrySetResult();
                }
            }
        }
        catch (OperationCanceledException)
        {
            foreach (TaskCompletionSource done in _waiting)
            {
                done.TrySetResult();
            }
        }
    }

    // Where nothing has changed for a while, what the panel has is noted: a merge after a lost link begins there.
    private async Task WaitAsync()
    {
        if (!_isMarked && _draft.Known is not null)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
            pause.CancelAfter(s_quiet);
            try
            {
                await _wake.Reader.ReadAsync(pause.Token);
                return;
            }
            catch (OperationCanceledException) when (!_end.IsCancellationRequested)
            {
                Note();
            }
        }

        await _wake.Reader.ReadAsync(_end.Token);
    }

    private async Task SendAsync()
    {
        // What cannot be played now is not played later: a panel that comes back does not move by itself. And a stop holds: whoever shapes on does not play on.
        string? played = _player.Take();
        played = _panel.Fault is null ? played : null;
        if (_panel.Session is not { } session)
        {
            Changed?.Invoke();
            return;
        }

        if (_isStale)
        {
            _isStale = false;
            _draft.Forget();
        }

        try
        {
            if (_draft.Known is null)
            {
                Offer = await _draft.CompareAsync(session, _document, _end.Token);
                Interlocked.Exchange(ref _checksum, _draft.Checksum ?? NotKnown);
            }

            if (Offer is null)
            {
                (int revision, BankDocument text) = _document.Snapshot();
                if (await _draft.SendAsync(session, text, _audition, played, _end.Token))
                {
                    _isMarked = false;
                    Interlocked.Exchange(ref _checksum, _draft.Checksum ?? NotKnown);
                }

                SentRevision = revision;
                Problem = null;
            }
        }
        catch (Exception exception) when (exception is LinkException or BankException)
        {
            _draft.Forget();
            Problem = exception.Message;
        }

        Changed?.Invoke();
    }

    private void Note()
    {
        if (_audition is null && _draft.Known is { } known)
        {
            _document.Mark(Places.Panel, BankDocument.Of(Places.Panel, known));
            _isMarked = true;
        }
    }
}
