namespace HapticNode.Scenarios.Tests.Golden;

/// <summary>The one way to change what is expected: with the environment variable set, a test writes it instead of comparing.</summary>
internal static class Bless
{
    private const string Variable = "HAPTICNODE_BLESS";

    /// <summary>For messages: how to accept what is new.</summary>
    internal const string Hint = "Where the new one is right, write it with " + Variable + "=1 dotnet test, and read the difference before it is kept (docs/testing.md).";

    /// <summary>Whether expectations are to be written.</summary>
    internal static bool IsAsked => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>Writes a file of the source tree and ends the test without a verdict.</summary>
    internal static void Write(string path, IEnumerable<string> lines)
    {
        string text = string.Concat(lines.Select(line => line + "\n"));
        bool same = File.Exists(path) && File.ReadAllText(path) == text;
        if (!same)
        {
            File.WriteAllText(path, text);
        }

        string name = Path.GetRelativePath(RepositoryRoot.PathOf(), path);
        Assert.Inconclusive(same ? $"{name} is as before." : $"{name} has been written: read the difference.");
    }
}
