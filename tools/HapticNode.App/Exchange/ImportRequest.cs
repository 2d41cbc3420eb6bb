using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;

namespace HapticNode.App.Exchange;

/// <summary>What to import and how.</summary>
/// <param name="Source">A file, or text behind the name of its format: <c>css:ease-in</c>, <c>drv2605:14</c>.</param>
public sealed record ImportRequest(string Source)
{
    /// <summary>The format; null to find it out.</summary>
    public string? Format { get; init; }

    /// <summary>The cue's name; null for one made of the file's.</summary>
    public string? Name { get; init; }

    /// <summary>The lane that it goes to; null for the one that it is meant for.</summary>
    public string? Lane { get; init; }

    /// <summary>Of several effects in a file the one to take, by its name; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>What to do with an effect that is longer than a cue may be.</summary>
    public LengthPolicy Length { get; init; } = LengthPolicy.Whole;

    /// <summary>How to read the file.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;
}
