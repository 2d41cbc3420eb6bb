using HapticNode.Documents.Yaml;

namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>Reads one group of a profile: its source, its numbers, and which of them are assumed and why.</summary>
internal sealed class GroupReader(ProfileGroup group, YamlMap map)
{
    /// <summary>Reads the group; what is wrong goes to the list of problems.</summary>
    /// <returns>The numbers that are right, each with its line.</returns>
    internal IReadOnlyList<(ProfileValue Value, int Line)> Read()
    {
        map.Only(group.Words);
        Dictionary<string, string> reasons = Reasons(map.Group(ProfileGroup.Assumed));
        string source = map.OptionalText(ProfileGroup.Source);
        List<(ProfileValue Value, int Line)> entries = [];
        foreach (ProfileKey key in group.Keys)
        {
            if (map.TryNumber(key.Name, key.Minimum, key.Maximum) is { } number)
            {
                bool isAssumed = reasons.TryGetValue(key.Name, out string? reason);
                entries.Add((new ProfileValue(key.Name, group.Name, number, isAssumed, reason ?? source), map.LineAt(key.Name)));
            }
        }

        if (source.Length == 0 && entries.Exists(entry => !entry.Value.IsAssumed))
        {
            map.Problem(ProfileGroup.Source, "is missing: where the numbers that are not assumed come from");
        }

        return entries;
    }

    private Dictionary<string, string> Reasons(YamlMap assumed)
    {
        assumed.Only([.. group.Keys.Select(key => key.Name)]);
        foreach ((string name, _, _) in assumed.Texts.Where(entry => entry.Text.Length == 0))
        {
            assumed.Problem(name, "is assumed without a reason");
        }

        return assumed.Texts.ToDictionary(entry => entry.Name, entry => entry.Text);
    }
}
