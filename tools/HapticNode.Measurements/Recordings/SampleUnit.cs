namespace HapticNode.Measurements.Recordings;

/// <summary>The unit of a column: of an acceleration, or a voltage.</summary>
/// <param name="Word">How it is written.</param>
/// <param name="InG">How many g one of it is; null for what is no acceleration.</param>
/// <param name="InVolts">How many volts one of it is; null for what is no voltage.</param>
public sealed record SampleUnit(string Word, double? InG, double? InVolts)
{
    private const double MetresPerSecondSquared = 9.80665;

    private static readonly (string Word, string[] Spellings, double? InG, double? InVolts)[] s_units =
    [
        ("g", ["g", "gee", "g0", "gn"], 1, null),
        ("mg", ["mg", "milli-g", "millig"], 1e-3, null),
        ("m/s2", ["m/s2", "m/s^2", "m/s²", "m/s/s", "m/s**2", "mps2", "ms2", "ms-2", "m.s-2", "m_s2", "m/sec2", "m/sec^2"], 1 / MetresPerSecondSquared, null),
        ("cm/s2", ["cm/s2", "cm/s^2", "cm/s²", "gal"], 0.01 / MetresPerSecondSquared, null),
        ("mm/s2", ["mm/s2", "mm/s^2", "mm/s²", "mm/s/s", "mmps2", "mm_s2"], 1e-3 / MetresPerSecondSquared, null),
        ("V", ["v", "volt", "volts"], null, 1),
        ("mV", ["mv", "millivolt", "millivolts"], null, 1e-3),
    ];

    /// <summary>Acceleration of free fall.</summary>
    public static SampleUnit G { get; } = Find("g")!;

    /// <summary>Metres per second squared.</summary>
    public static SampleUnit SiAcceleration { get; } = Find("m/s2")!;

    /// <summary>Millimetres per second squared.</summary>
    public static SampleUnit MillimetreAcceleration { get; } = Find("mm/s2")!;

    /// <summary>The words that <see cref="Find"/> knows, one for each unit.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. s_units.Select(unit => unit.Word)];

    /// <summary>The units of an acceleration, which gravity can tell apart.</summary>
    internal static IReadOnlyList<SampleUnit> Accelerations { get; } = [.. Words.Select(word => Find(word)!).Where(unit => unit.InG is not null && unit.Word != "cm/s2")];

    /// <summary>The unit that a word names, whatever its case; null for none.</summary>
    /// <param name="word">The word.</param>
    public static SampleUnit? Find(string word)
    {
        string lower = word.Trim().ToLowerInvariant();
        int index = Array.FindIndex(s_units, unit => unit.Spellings.Contains(lower));
        return index < 0 ? null : new SampleUnit(s_units[index].Word, s_units[index].InG, s_units[index].InVolts);
    }
}
