using HapticNode.Documents.Problems;

namespace HapticNode.Actuators.Profiles;

/// <summary>A profile that cannot be used, or that is not there.</summary>
/// <param name="problems">All that is wrong with it, in the order of its lines; not empty.</param>
public sealed class ProfileException(IReadOnlyList<DocumentProblem> problems) : DocumentException(problems)
{
    internal ProfileException(string file, string message)
        : this([new DocumentProblem(file, 0, 0, "", message)])
    {
    }

    /// <summary>Whether no file is wrong: the name of the profile is, where it was asked for.</summary>
    public bool IsUnknownName => Problems is [{ Line: 0 }];
}
