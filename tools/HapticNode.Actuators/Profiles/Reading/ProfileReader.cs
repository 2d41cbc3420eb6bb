using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>Reads the text of a profile, and everything that is wrong with it at once.</summary>
internal sealed class ProfileReader(string file)
{
    private readonly ProblemList _problems = new(file);

    /// <summary>Reads a text.</summary>
    /// <exception cref="ProfileException">Something in it is wrong.</exception>
    internal ProfileDocument Read(string text)
    {
        YamlMappingNode root = Root(text);
        ActuatorKind kind = KindOf(root);
        IReadOnlyList<ProfileGroup> groups = ProfileSchema.GroupsOf(kind);
        _problems.RefuseOthers(root, [ProfileSchema.Kind, ProfileSchema.Title, ProfileSchema.Note, .. groups.Select(group => group.Name)], "");
        string title = root.TextAt(ProfileSchema.Title);
        if (title.Length == 0)
        {
            _problems.Add(root, ProfileSchema.Title, "is missing: maker, part number and form");
        }

        List<(ProfileValue Value, int Line)> entries = [];
        foreach (ProfileGroup group in groups)
        {
            if (root.Child(group.Name) is YamlMappingNode node)
            {
                entries.AddRange(new GroupReader(group, node, _problems).Read());
            }
            else
            {
                _problems.Add(root.Child(group.Name) ?? root, group.Name, $"is missing: a group with {string.Join(", ", group.Keys.Select(key => key.Name))}");
            }
        }

        string note = root.TextAt(ProfileSchema.Note);
        return _problems.Any
            ? throw _problems.Exception
            : new ProfileDocument(file, kind, title, note.Length == 0 ? null : note, entries);
    }

    private YamlMappingNode Root(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            _problems.Add(1, "", "a profile is one list of keys and values");
        }
        catch (YamlException exception)
        {
            _problems.Add((int)exception.Start.Line, "", exception.Message);
        }

        throw _problems.Exception;
    }

    private ActuatorKind KindOf(YamlMappingNode root)
    {
        string word = root.TextAt(ProfileSchema.Kind);
        if (ProfileSchema.KindOf(word) is { } kind)
        {
            return kind;
        }

        _problems.Add(root.Child(ProfileSchema.Kind) ?? root, ProfileSchema.Kind, $"'{word}': {NearestWord.Expected(word, ProfileSchema.Kinds)}");
        throw _problems.Exception;
    }
}
