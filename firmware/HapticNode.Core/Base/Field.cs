namespace HapticNode.Core.Base;

/// <summary>The places of <see cref="Words.Fields"/>: each is written with what follows it directly.</summary>
public static class Field
{
    /// <summary><c>t=</c>, a time in microseconds.</summary>
    public const int Time = 0;

    /// <summary><c>lost=</c>, how many records were not told.</summary>
    public const int Lost = 1;

    /// <summary><c>lines=</c>, how many lines there were.</summary>
    public const int Lines = 2;

    /// <summary><c>crc=</c>, their CRC-32.</summary>
    public const int Crc = 3;

    /// <summary><c>generation=</c>, which save it is.</summary>
    public const int Generation = 4;

    /// <summary><c>steps=</c>, how many steps a cue has.</summary>
    public const int Steps = 5;

    /// <summary><c>upload=</c>, how many lines an upload has.</summary>
    public const int Upload = 6;
}
