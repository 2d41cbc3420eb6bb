namespace HapticNode.Deployment;

/// <summary>Assemblies or an image that the device would not run.</summary>
/// <param name="problems">All that is wrong, a line each; not empty.</param>
public sealed class DeploymentException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    internal DeploymentException(string problem)
        : this([problem])
    {
    }

    /// <summary>All that is wrong, a line each.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
