namespace HapticNode.Link;

/// <summary>Bytes on their way from any number of writers, which never wait, to one reader, who does.</summary>
internal sealed class ByteQueue
{
    // A node at 115200 baud takes a minute and a half for so much. Who does not read for so long would go on with a gap and not know it.
    private const int MaxCount = 1 << 20;

    private readonly Lock _gate = new();
    private byte[] _bytes = new byte[1024];
    private int _start;
    private int _count;
    private TaskCompletionSource? _waiter;
    private bool _ended;
    private string? _failure;

    /// <summary>Adds bytes behind those that wait. Where there is no room for them, the queue ends with an error behind what it has.</summary>
    internal void Add(ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            if (_ended)
            {
                return;
            }

            if (bytes.Length > MaxCount - _count)
            {
                _ended = true;
                _failure = $"More than {MaxCount} bytes came that nobody read; the link was given up, because the next were lost.";
                _waiter?.TrySetResult();
                return;
            }

            MakeRoom(_count + bytes.Length);
            int end = (_start + _count) % _bytes.Length;
            int first = Math.Min(bytes.Length, _bytes.Length - end);
            bytes[..first].CopyTo(_bytes.AsSpan(end));
            bytes[first..].CopyTo(_bytes);
            _count += bytes.Length;
            _waiter?.TrySetResult();
        }
    }

    /// <summary>Says that no more bytes will come.</summary>
    /// <param name="failure">Why, or null where the link was closed in order.</param>
    internal void End(string? failure = null)
    {
        lock (_gate)
        {
            if (!_ended)
            {
                _ended = true;
                _failure = failure;
                _waiter?.TrySetResult();
            }
        }
    }

    /// <summary>Takes bytes, see <see cref="IByteLink.ReadAsync"/>.</summary>
    internal async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            TaskCompletionSource waiter;
            lock (_gate)
            {
                if (_count > 0)
                {
                    return Take(target.Span);
                }

                if (_ended)
                {
                    return _failure is null ? 0 : throw new LinkException(_failure);
                }

                _waiter = waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            // Not Task.WaitAsync: that goes on in the thread pool, where a reader in virtual time must not.
            using (cancellation.UnsafeRegister(static state => ((TaskCompletionSource)state!).TrySetResult(), waiter))
            {
                await waiter.Task;
            }
        }
    }

    private int Take(Span<byte> target)
    {
        int count = Math.Min(target.Length, _count);
        int first = Math.Min(count, _bytes.Length - _start);
        _bytes.AsSpan(_start, first).CopyTo(target);
        _bytes.AsSpan(0, count - first).CopyTo(target[first..]);
        _start = (_start + count) % _bytes.Length;
        _count -= count;
        return count;
    }

    private void MakeRoom(int count)
    {
        if (count <= _bytes.Length)
        {
            return;
        }

        byte[] larger = new byte[Math.Max(count, _bytes.Length * 2)];
        int kept = Take(larger);
        _bytes = larger;
        _start = 0;
        _count = kept;
    }
}
