namespace HapticNode.Feel.Tests.Support;

/// <summary>The source tree around the test, and the one way to change what it expects there.</summary>
internal static class Repository
{
    private const string Variable = "HAPTICNODE_BLESS";

    /// <summary>For messages: how to accept what is new.</summary>
    internal const string Hint = "Where the new one is right, write it with " + Variable + "=1 dotnet test, and read the difference before it is kept (docs/testing.md).";

    internal static bool IsBlessed => Environment.GetEnvironmentVariable(Variable) == "1";

    internal static string PathOf(params string[] parts)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "HapticNode.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine([folder ?? throw new DirectoryNotFoundException("The test does not run inside the source tree."), .. parts]);
    }
}
