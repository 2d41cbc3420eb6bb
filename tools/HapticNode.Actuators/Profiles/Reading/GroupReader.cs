using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>Reads one group of a profile: its source, its numbers, and which of them are assumed and why.</summary>
internal sealed class GroupReader(ProfileGroup group, YamlMappingNode node, ProblemList problems)
{
    /// <summary>Reads the group; what is wrong goes to the list of problems.</summary>
    /// <returns>The numbers that are right, each with its line.</returns>
    internal IReadOnlyList<(ProfileValue Value, int Line)> Read()
    {
        problems.RefuseOthers(node, group.Words, group.Name + ".");
        Dictionary<string, string> reasons = Reasons();
        string source = node.TextAt(ProfileGroup.Source);
        List<(ProfileValue Value, int Line)> entries = [];
        foreach (ProfileKey key in group.Keys)
        {
            if (Number(key) is { } number)
            {
                bool isAssumed = reasons.TryGetValue(key.Name, out string? reason);
                entries.Add((new ProfileValue(key.Name, group.Name, number, isAssumed, reason ?? source), node.Child(key.Name)!.Line()));
            }
        }

        if (source.Length == 0 && entries.Exists(entry => !entry.Value.IsAssumed))
        {
            problems.Add(node, ProfileGroup.Source, $"is missing in {group.Name}: where the numbers that are not assumed come from");
        }

        return entries;
    }

    private Dictionary<string, string> Reasons()
    {
        Dictionary<string, string> reasons = [];
        if (node.Child(ProfileGroup.Assumed) is YamlMappingNode assumed)
        {
            problems.RefuseOthers(assumed, [.. group.Keys.Select(key => key.Name)], $"{group.Name}.{ProfileGroup.Assumed}.");
            foreach ((YamlNode key, YamlNode reason) in assumed.Children.Where(child => group.Find(child.Key.Text()) is not null))
            {
                reasons[key.Text()] = reason.Text();
                if (reason.Text().Length == 0)
                {
                    problems.Add(key, key.Text(), "is assumed without a reason");
                }
            }
        }
        else if (node.Child(ProfileGroup.Assumed) is { } other)
        {
            problems.Add(other, ProfileGroup.Assumed, "takes keys of its group, each with the reason");
        }

        return reasons;
    }

    private double? Number(ProfileKey key)
    {
        if (node.Child(key.Name) is not { } child)
        {
            problems.Add(node, key.Name, FormattableString.Invariant($"is missing in {group.Name}: a number, {key.Minimum} to {key.Maximum}"));
            return null;
        }

        if (double.TryParse(child.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= key.Minimum && value <= key.Maximum)
        {
            return value;
        }

        problems.Add(child, key.Name, FormattableString.Invariant($"'{child.Text()}': expected a number, {key.Minimum} to {key.Maximum}"));
        return null;
    }
}
