namespace HapticNode.Hardware.Panels.Reading;

/// <summary>Gathers all that is wrong with a file, so that nobody has to mend it one error at a time.</summary>
internal sealed class ProblemList(string file)
{
    private readonly List<PanelProblem> _problems = [];

    /// <summary>Whether anything is wrong.</summary>
    internal bool Any => _problems.Count > 0;

    /// <summary>The problems in the order of their lines.</summary>
    internal PanelException Exception => new([.. _problems.OrderBy(problem => problem.Line)]);

    /// <summary>Notes what is wrong with a key.</summary>
    internal void Add(int line, string key, string message) => _problems.Add(new PanelProblem(file, line, key, message));

    /// <summary>Notes a word that is none of those that may stand there.</summary>
    internal void Unknown(int line, string key, string word, IReadOnlyCollection<string> words) =>
        Add(line, key, $"'{word}' is unknown: {NearestWord.Expected(word, words)}");
}
