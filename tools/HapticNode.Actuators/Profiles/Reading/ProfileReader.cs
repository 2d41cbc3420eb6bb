using HapticNode.Documents.Problems;
using HapticNode.Documents.Yaml;

namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>Reads the text of a profile, and everything that is wrong with it at once.</summary>
internal sealed class ProfileReader(string file)
{
    private readonly ProblemList _problems = new(file);

    /// <summary>Reads a text.</summary>
    /// <exception cref="ProfileException">Something in it is wrong.</exception>
    internal ProfileDocument Read(string text)
    {
        YamlMap root = YamlMap.Parse(text, _problems) ?? throw Problems;
        if (ProfileSchema.KindOf(root.OptionalText(ProfileSchema.Kind)) is not { } kind)
        {
            string word = root.OptionalText(ProfileSchema.Kind);
            root.Problem(ProfileSchema.Kind, $"'{word}' is unknown: {NearestWord.Expected(word, ProfileSchema.Kinds)}");
            throw Problems;
        }

        IReadOnlyList<ProfileGroup> groups = ProfileSchema.GroupsOf(kind);
        root.Only([ProfileSchema.Kind, ProfileSchema.Title, ProfileSchema.Note, .. groups.Select(group => group.Name)]);
        string title = root.Text(ProfileSchema.Title, "maker, part number and form");
        List<(ProfileValue Value, int Line)> entries = [];
        foreach (ProfileGroup group in groups)
        {
            if (root.Has(group.Name))
            {
                entries.AddRange(new GroupReader(group, root.Group(group.Name)).Read());
            }
            else if (!group.IsOptional)
            {
                root.Problem(group.Name, $"is missing: a group with {string.Join(", ", group.Keys.Select(key => key.Name))}");
            }
        }

        string note = root.OptionalText(ProfileSchema.Note);
        return _problems.Any ? throw Problems : new ProfileDocument(file, kind, title, note.Length == 0 ? null : note, entries);
    }

    private ProfileException Problems => new(_problems.InOrder);
}
