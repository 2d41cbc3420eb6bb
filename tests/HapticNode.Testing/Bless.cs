namespace HapticNode.Testing;

/// <summary>The one way to change what is expected: with the environment variable set, a test writes it instead of comparing.</summary>
public static class Bless
{
    private const string Variable = "HAPTICNODE_BLESS";

    /// <summary>For messages: how to accept what is new.</summary>
    public const string Hint = "Where the new one is right, write it with " + Variable + "=1 dotnet test, and read the difference before it is kept (docs/testing.md).";

    /// <summary>Whether expectations are to be written.</summary>
    public static bool IsAsked => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>Writes a file of the source tree and ends the test without a verdict.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lines">Its lines.</param>
    public static void Write(string path, IEnumerable<string> lines) => Write(path, string.Concat(lines.Select(line => line + "\n")));

    /// <summary>Writes a file of the source tree and ends the test without a verdict.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    public static void Write(string path, string text)
    {
        bool same = File.Exists(path) && File.ReadAllText(path) == text;
        if (!same)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        string name = Path.GetRelativePath(RepositoryRoot.PathOf(), path);
        Assert.Inconclusive(same ? $"{name} is as before." : $"{name} has been written: read the difference.");
    }

    /// <summary>Holds a text against a file of the source tree, or writes the file where that is asked for.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What it should have, with line feeds only.</param>
    public static void Compare(string path, string text)
    {
        if (IsAsked)
        {
            Write(path, text);
        }

        string name = Path.GetRelativePath(RepositoryRoot.PathOf(), path);
        Assert.IsTrue(File.Exists(path), $"{name} is missing. {Hint}");
        Assert.AreEqual(File.ReadAllText(path).ReplaceLineEndings("\n"), text, $"{name} is not as expected. {Hint}");
    }
}
