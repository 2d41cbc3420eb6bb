using System.Globalization;
using System.IO.Compression;

namespace HapticNode.Simulation.Scenarios.Captures;

/// <summary>What the <c>metadata</c> entry of a sigrok session says about its samples.</summary>
internal sealed class SigrokMetadata
{
    private readonly string _file;
    private readonly decimal _nanosecondsPerSample;
    private readonly List<(int Bit, string Name)> _probes = [];

    private SigrokMetadata(string file, IReadOnlyDictionary<string, string> values)
    {
        _file = file;
        CaptureFile = values.GetValueOrDefault("capturefile", "logic-1");
        UnitSize = int.TryParse(values.GetValueOrDefault("unitsize", "1"), NumberStyles.None, CultureInfo.InvariantCulture, out int size) && size is > 0 and <= 64
            ? size
            : throw new InvalidDataException($"{file} has a strange unitsize: expected 1 to 64 bytes");
        _nanosecondsPerSample = 1_000_000_000m / SampleRate(file, values.GetValueOrDefault("samplerate", ""));
        for (int bit = 0; bit < UnitSize * 8; bit++)
        {
            if (values.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"probe{bit + 1}"), out string? name))
            {
                _probes.Add((bit, name));
            }
        }
    }

    /// <summary>How the entries with the samples are called, without chunk number.</summary>
    public string CaptureFile { get; }

    /// <summary>Bytes a sample.</summary>
    public int UnitSize { get; }

    /// <summary>Reads the metadata of the first device in a session.</summary>
    /// <exception cref="InvalidDataException">There is none, or it makes no sense.</exception>
    public static SigrokMetadata Read(string file, ZipArchive archive)
    {
        ZipArchiveEntry entry = archive.GetEntry("metadata") ?? throw new InvalidDataException($"{file} is no sigrok session: expected an entry 'metadata'");
        using StreamReader reader = new(entry.Open());
        Dictionary<string, string> values = [];
        bool inDevice = false;
        while (reader.ReadLine() is { } line)
        {
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            if (line.StartsWith('['))
            {
                inDevice = line.Trim() == "[device 1]";
            }
            else if (inDevice && equals > 0)
            {
                values[line[..equals].Trim()] = line[(equals + 1)..].Trim();
            }
        }

        return new SigrokMetadata(file, values);
    }

    /// <summary>The bit of a signal, by its name or its index.</summary>
    /// <exception cref="InvalidDataException">There is no such signal.</exception>
    public int Bit(string signal)
    {
        return _probes[SignalNames.Find(_file, [.. _probes.Select(probe => probe.Name)], signal)].Bit;
    }

    /// <summary>When a sample was taken, in nanoseconds after the first one.</summary>
    public long TimeNanoseconds(long sample)
    {
        return (long)decimal.Round(sample * _nanosecondsPerSample);
    }

    private static decimal SampleRate(string file, string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        decimal unit = words.Length < 2 ? 1 : words[1].ToUpperInvariant() switch
        {
            "HZ" => 1,
            "KHZ" => 1_000,
            "MHZ" => 1_000_000,
            "GHZ" => 1_000_000_000,
            _ => 0,
        };
        decimal number = 0;
        bool valid = words.Length > 0 && decimal.TryParse(words[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        return valid && number * unit > 0
            ? number * unit
            : throw new InvalidDataException($"{file} has the samplerate '{text}': expected a number and Hz, kHz, MHz or GHz");
    }
}
