namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>Numbers of a profile that come from one place.</summary>
/// <param name="Name">The name of the group.</param>
/// <param name="Keys">Its numbers.</param>
internal sealed record ProfileGroup(string Name, params ProfileKey[] Keys)
{
    /// <summary>The key for the document that the numbers are from.</summary>
    internal const string Source = "source";

    /// <summary>The key for the numbers that are assumed, each with the reason.</summary>
    internal const string Assumed = "assumed";

    /// <summary>Whether a profile may leave the group out.</summary>
    internal bool IsOptional { get; init; }

    /// <summary>All that may stand in the group.</summary>
    internal IReadOnlyList<string> Words => [Source, .. Keys.Select(key => key.Name), Assumed];

    /// <summary>The number with a key, or null.</summary>
    internal ProfileKey? Find(string name) => Array.Find(Keys, key => key.Name == name);
}
