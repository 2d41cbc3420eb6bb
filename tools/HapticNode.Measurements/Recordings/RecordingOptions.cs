namespace HapticNode.Measurements.Recordings;

/// <summary>What a person says about a recording, over what its header says.</summary>
/// <param name="Unit">The unit of the samples; null for the header's.</param>
/// <param name="SecondsPerTime">The unit of the times in seconds; null for the header's.</param>
public sealed record RecordingOptions(SampleUnit? Unit = null, double? SecondsPerTime = null)
{
    /// <summary>Reads the words of <c>--unit</c>: one of the samples, one of the times, or both.</summary>
    /// <param name="words">The words, each with or without commas in it.</param>
    /// <param name="wrong">The first word that is no unit; null where all are.</param>
    /// <returns>The options.</returns>
    public static RecordingOptions Parse(IEnumerable<string> words, out string? wrong)
    {
        var options = new RecordingOptions();
        wrong = null;
        foreach (string word in words.SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (SampleUnit.Find(word) is { } unit)
            {
                options = options with { Unit = unit };
            }
            else if (TimeUnit.Find(word) is double seconds)
            {
                options = options with { SecondsPerTime = seconds };
            }
            else
            {
                wrong ??= word;
            }
        }

        return options;
    }

    /// <summary>Every word that <see cref="Parse"/> knows.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. SampleUnit.Words, .. TimeUnit.Words];
}
