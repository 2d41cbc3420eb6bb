namespace HapticNode.Deployment.Flashing;

/// <summary>One call of nanoff.</summary>
/// <param name="Purpose">What it does, in the words of a progress line.</param>
/// <param name="Erases">What it erases or overwrites, a sentence each.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record NanoffCommand(string Purpose, IReadOnlyList<string> Erases, IReadOnlyList<string> Arguments)
{
    /// <summary>The call as a line for a shell.</summary>
    /// <returns>The line; arguments are quoted where they have to be.</returns>
    public override string ToString() => string.Join(' ', [NanoffLocator.Name, .. Arguments.Select(Quoted)]);

    private static string Quoted(string argument)
    {
        string plain = OperatingSystem.IsWindows() ? "-_./:\\" : "-_./:";
        if (argument.Length > 0 && argument.All(character => char.IsAsciiLetterOrDigit(character) || plain.Contains(character)))
        {
            return argument;
        }

        return OperatingSystem.IsWindows() ? $"\"{argument}\"" : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
