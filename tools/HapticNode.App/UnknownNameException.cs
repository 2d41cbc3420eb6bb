using HapticNode.Documents.Problems;

namespace HapticNode.App;

/// <summary>Somebody named what is not there: a slip on the command line, not a wrong file.</summary>
/// <param name="problem">What is missing where, for people, without a full stop.</param>
/// <param name="name">The name that was given.</param>
/// <param name="candidates">The names that there are.</param>
public sealed class UnknownNameException(string problem, string name, IReadOnlyCollection<string> candidates)
    : Exception($"{problem}: {NearestWord.Expected(name, candidates)}");
