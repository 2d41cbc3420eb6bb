namespace HapticNode.Measurements.Recordings;

/// <summary>What a sensor saw: columns of samples with one time each.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Seconds">When each sample was taken, in seconds after the first one.</param>
/// <param name="Channels">The columns, all of the same length.</param>
/// <param name="IsEvenlySampled">Whether the times follow from a rate instead of being stamps of their own.</param>
public sealed record Recording(string Name, double[] Seconds, IReadOnlyList<RecordedChannel> Channels, bool IsEvenlySampled)
{
    /// <summary>What the column of the times is called; null where the times follow from a rate or the column has no name.</summary>
    public string? TimeName { get; init; }

    /// <summary>How many samples a column has.</summary>
    public int Count => Seconds.Length;
}
