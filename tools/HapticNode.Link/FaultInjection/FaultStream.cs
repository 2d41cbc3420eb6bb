namespace HapticNode.Link.FaultInjection;

/// <summary>One direction of a <see cref="FaultyLink"/>.</summary>
internal sealed class FaultStream
{
    private const int LongestBurstGap = 6;

    private readonly FaultOptions _options;
    private readonly FaultCounts _counts;
    private readonly TimeProvider _time;
    private readonly Action? _reset;
    private readonly Random _random;
    private readonly FaultKind[] _kinds;
    private readonly List<byte> _passed = [];
    private int _untilFault;

    internal FaultStream(FaultOptions options, int seed, FaultCounts counts, TimeProvider time, Action? reset)
    {
        _options = options;
        _counts = counts;
        _time = time;
        _reset = reset;
        _random = new Random(seed);
        _kinds = [.. options.Weights.OrderBy(weight => weight.Key).SelectMany(weight => Enumerable.Repeat(weight.Key, weight.Value))];
        _untilFault = NextGap();
    }

    /// <summary>Whether bytes are passed on unharmed.</summary>
    internal bool IsPaused { get; set; }

    /// <summary>Passes bytes on until there are no more.</summary>
    internal async Task RunAsync(
        Func<Memory<byte>, ValueTask<int>> read, Func<ReadOnlyMemory<byte>, ValueTask> write)
    {
        byte[] buffer = new byte[1024];
        int count = await read(buffer);
        while (count > 0)
        {
            ReadOnlyMemory<byte> rest = buffer.AsMemory(0, count);
            while (!rest.IsEmpty)
            {
                FaultKind? fault = Pass(ref rest);
                await write(_passed.ToArray());
                _passed.Clear();
                if (fault == FaultKind.Stall)
                {
                    await Task.Delay(_options.LongestStall * _random.NextDouble(), _time);
                }
                else if (fault == FaultKind.Reset)
                {
                    _reset?.Invoke();
                }
            }

            count = await read(buffer);
        }
    }

    // Up to the next fault that is more than other bytes, or to the end.
    private FaultKind? Pass(ref ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        for (int index = 0; index < span.Length; index++)
        {
            byte value = span[index];
            if (IsPaused || --_untilFault > 0)
            {
                _passed.Add(value);
                continue;
            }

            _untilFault = NextGap();
            FaultKind kind = _kinds[_random.Next(_kinds.Length)];
            _counts.Add(kind);
            switch (kind)
            {
                case FaultKind.Drop:
                    break;
                case FaultKind.Duplicate:
                    _passed.AddRange([value, value]);
                    break;
                case FaultKind.Flip:
                    _passed.Add((byte)(value ^ (1 << _random.Next(8))));
                    break;
                case FaultKind.Insert:
                    _passed.AddRange([(byte)_random.Next(256), value]);
                    break;
                default:
                    _passed.Add(value);
                    bytes = bytes[(index + 1)..];
                    return kind;
            }
        }

        bytes = default;
        return null;
    }

    private int NextGap() => _random.Next(_options.FaultsPerBurst) == 0
        ? _random.Next(1, LongestBurstGap + 1)
        : _random.Next(1, 2 * _options.BytesPerFault);
}
