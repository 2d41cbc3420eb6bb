namespace HapticNode.Documents.Problems;

/// <summary>Gathers all that is wrong with a file, so that nobody has to correct it one error at a time.</summary>
/// <param name="file">What to call the file in messages.</param>
public sealed class ProblemList(string file)
{
    // Nobody reads more at once, and a damaged file has one in each line.
    private const int Kept = 100;

    private readonly List<DocumentProblem> _problems = [];
    private readonly Dictionary<string, (int Line, int Column)> _places = [];
    private int _more;

    /// <summary>What the file is called in messages.</summary>
    public string File => file;

    /// <summary>Whether anything is wrong.</summary>
    public bool Any => _problems.Count > 0;

    /// <summary>The problems in the order of their lines.</summary>
    public IReadOnlyList<DocumentProblem> InOrder => _more == 0
        ? [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)]
        : [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column), new DocumentProblem(file, 0, 0, "", FormattableString.Invariant($"{_more} more problems are not listed"))];

    /// <summary>Whether so much is wrong that nothing more is listed.</summary>
    public bool IsFull => _problems.Count >= Kept;

    /// <summary>Notes what is wrong.</summary>
    /// <param name="place">Where; from 1, and 0 for a whole line or file.</param>
    /// <param name="key">The path of the key; empty where there is none.</param>
    /// <param name="message">What is wrong and what is allowed.</param>
    public void Add((int Line, int Column) place, string key, string message)
    {
        if (IsFull)
        {
            _more++;
            return;
        }

        _problems.Add(new DocumentProblem(file, place.Line, place.Column, key, message));
    }

    /// <summary>Remembers where the value of a key stands, so that a problem that names the key can point at it.</summary>
    /// <param name="key">The path of the key.</param>
    /// <param name="place">Where its value begins, from 1.</param>
    public void Remember(string key, (int Line, int Column) place) => _places[key] = place;

    /// <summary>Notes what is wrong in a line.</summary>
    /// <param name="line">The line, from 1; where the key's value was remembered, that is pointed at.</param>
    /// <param name="key">The path of the key; empty where there is none.</param>
    /// <param name="message">What is wrong and what is allowed.</param>
    public void Add(int line, string key, string message) => Add(_places.GetValueOrDefault(key, (line, 0)), key, message);

    /// <summary>Notes a word that is none of those that may stand there.</summary>
    /// <param name="place">Where; from 1.</param>
    /// <param name="key">The path of the key.</param>
    /// <param name="word">The word that stands there.</param>
    /// <param name="words">The words that may.</param>
    public void Unknown((int Line, int Column) place, string key, string word, IReadOnlyCollection<string> words) =>
        Add(place, key, IsFull ? "" : $"'{word}' is unknown: {NearestWord.Expected(word, words)}");

    /// <summary>Notes a word that is none of those that may stand there.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="key">The path of the key.</param>
    /// <param name="word">The word that stands there.</param>
    /// <param name="words">The words that may.</param>
    public void Unknown(int line, string key, string word, IReadOnlyCollection<string> words) =>
        Unknown(_places.GetValueOrDefault(key, (line, 0)), key, word, words);
}
