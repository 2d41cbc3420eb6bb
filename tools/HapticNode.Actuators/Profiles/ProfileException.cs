namespace HapticNode.Actuators.Profiles;

/// <summary>A profile that cannot be used.</summary>
/// <param name="problems">All that is wrong with it, in the order of its lines; not empty.</param>
public sealed class ProfileException(IReadOnlyList<ProfileProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>All that is wrong with the profile, in the order of its lines.</summary>
    public IReadOnlyList<ProfileProblem> Problems { get; } = problems;
}
