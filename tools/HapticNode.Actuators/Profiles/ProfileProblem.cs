namespace HapticNode.Actuators.Profiles;

/// <summary>Something wrong in a profile.</summary>
/// <param name="File">The file, or the name of a shipped profile.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Key">The key that it is about; empty where there is none.</param>
/// <param name="Message">What is wrong, what is allowed, and the nearest valid word.</param>
public sealed record ProfileProblem(string File, int Line, string Key, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
