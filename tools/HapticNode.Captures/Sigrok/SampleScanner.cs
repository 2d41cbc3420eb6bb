using HapticNode.Documents.Files;

namespace HapticNode.Captures.Sigrok;

/// <summary>Goes through the samples of a session and notes where the wanted bits change.</summary>
internal sealed class SampleScanner(string file, SigrokMetadata metadata, IReadOnlyList<(int Bit, string Name)> probes)
{
    private const int BufferBytes = 1 << 16;

    private readonly ChannelRecorder _recorder = new([.. probes.Select(probe => probe.Name)]);
    private readonly int[] _levels = [.. probes.Select(_ => -1)];
    private readonly byte[] _last = new byte[metadata.UnitSize];
    private readonly byte[] _buffer = new byte[BufferBytes / metadata.UnitSize * metadata.UnitSize];
    private long _bytes;

    /// <summary>How many samples there were.</summary>
    public long Samples { get; private set; }

    /// <summary>The message for too many samples.</summary>
    public static string TooManyBytes => $"has too many samples: at most {FileLimits.TextOf(CaptureLimits.SampleBytes)} are read; record a shorter time or more slowly";

    /// <summary>What was recorded.</summary>
    public Recording Recording() => _recorder.Recording(file, TimeOf(Samples));

    /// <summary>Reads a chunk of samples.</summary>
    public void Read(Stream stream)
    {
        int length;
        while ((length = stream.ReadAtLeast(_buffer, _buffer.Length, throwOnEndOfStream: false)) > 0)
        {
            // The length that a zip declares need not be true.
            _bytes += length;
            if (_bytes > CaptureLimits.SampleBytes)
            {
                throw CaptureError.Of(file, TooManyBytes);
            }

            Scan(_buffer.AsSpan(0, length / metadata.UnitSize * metadata.UnitSize));
        }
    }

    private void Scan(ReadOnlySpan<byte> samples)
    {
        int unit = metadata.UnitSize;
        int start = 0;
        while (start < samples.Length)
        {
            ReadOnlySpan<byte> sample = samples.Slice(start, unit);
            if (Samples > 0 && sample.SequenceEqual(_last))
            {
                // Most samples are as the one before.
                int same = unit > 1 ? 1 : samples[start..].IndexOfAnyExcept(_last[0]) is >= 0 and int other ? other : samples.Length - start;
                start += same * unit;
                Samples += same;
                continue;
            }

            sample.CopyTo(_last);
            Note(sample);
            start += unit;
            Samples++;
        }
    }

    private void Note(ReadOnlySpan<byte> sample)
    {
        for (int channel = 0; channel < _levels.Length; channel++)
        {
            int bit = probes[channel].Bit;
            int level = (sample[bit / 8] >> (bit % 8)) & 1;
            if (level == _levels[channel])
            {
                continue;
            }

            _levels[channel] = level;
            if (!_recorder.Add(channel, TimeOf(Samples), level))
            {
                throw CaptureError.Of(file, ChannelRecorder.TooMany);
            }
        }
    }

    private long TimeOf(long sample) => RecordedTime.Nanoseconds(sample, metadata.NanosecondsPerSample)
        ?? throw CaptureError.Of(file, RecordedTime.OutOfRange($"sample {sample}"));
}
