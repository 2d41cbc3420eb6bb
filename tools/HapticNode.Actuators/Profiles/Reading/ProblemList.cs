using YamlDotNet.RepresentationModel;

namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>Gathers all that is wrong with a file, so that nobody has to mend it one error at a time.</summary>
internal sealed class ProblemList(string file)
{
    private readonly List<ProfileProblem> _problems = [];

    /// <summary>The problems in the order of their lines.</summary>
    internal ProfileException Exception => new([.. _problems.OrderBy(problem => problem.Line)]);

    /// <summary>Whether anything is wrong.</summary>
    internal bool Any => _problems.Count > 0;

    /// <summary>Notes what is wrong with a key.</summary>
    internal void Add(YamlNode node, string key, string message) => Add(node.Line(), key, $"{key} {message}");

    /// <summary>Notes what is wrong in a line.</summary>
    internal void Add(int line, string key, string message) => _problems.Add(new ProfileProblem(file, line, key, message));

    /// <summary>Notes every key that does not belong here.</summary>
    internal void RefuseOthers(YamlMappingNode node, IReadOnlyList<string> words, string path)
    {
        foreach (YamlNode child in node.Children.Keys)
        {
            string word = child.Text();
            if (!words.Contains(word))
            {
                Add(child.Line(), path + word, $"unknown key {path}{word}: {NearestWord.Expected(word, words)}");
            }
        }
    }
}
