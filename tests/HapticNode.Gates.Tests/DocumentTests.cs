using System.Text.RegularExpressions;

namespace HapticNode.Gates.Tests;

/// <summary>What the documents name exists.</summary>
[TestClass]
public sealed partial class DocumentTests
{
    // Folders that a build makes, and the file that the reader is to write.
    private static readonly string[] s_made =
    [
        "firmware/HapticNode.Device/bin/nano/Release", "firmware/device/bin/Release", "tools/HapticNode.Feel/Linting/YourRule.cs",
    ];

    public static IEnumerable<object[]> Documents => Directory.GetFiles(RepositoryRoot.PathOf(), "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(RepositoryRoot.PathOf(), file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Intersect(["bin", "obj", "out", ".git", "packages", "node_modules"]).Any())
        .Order(StringComparer.Ordinal)
        .Select(file => new object[] { file });

    [TestMethod]
    [DynamicData(nameof(Documents))]
    public void EveryFileThatIsNamedExists(string document)
    {
        string text = Fence().Replace(File.ReadAllText(RepositoryRoot.PathOf(document)), "");
        string[] missing = [.. MissingLinks(document, text), .. MissingPaths(text), .. MissingTests(text)];
        Assert.IsEmpty(missing, $"{document} names what does not exist: {string.Join(", ", missing)}");
    }

    [TestMethod]
    [DataRow("[a](no.md)", "no.md")]
    [DataRow("[a](code-overview.md#no-such-heading)", "code-overview.md#no-such-heading")]
    [DataRow("`tools/HapticNode.Nothing`", "tools/HapticNode.Nothing")]
    [DataRow("`NoSuchThingTests` does", "NoSuchThingTests")]
    [DataRow("[a](code-overview.md#where-to-begin), `tools/HapticNode.Feel/`, `DocumentTests`, [b](https://example.com)", "")]
    public void FindsWhatIsMissing(string text, string expected) =>
        Assert.AreEqual(expected, string.Join(' ', [.. MissingLinks("docs/made-up.md", text), .. MissingPaths(text), .. MissingTests(text)]));

    private static IEnumerable<string> MissingLinks(string document, string text) => Link().Matches(text)
        .Select(match => match.Groups["to"].Value)
        .Where(link => !link.Contains(':', StringComparison.Ordinal))
        .Where(link =>
        {
            string[] parts = link.Split('#');
            string path = RepositoryRoot.PathOf(parts[0].Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, parts[0]));
            return !Exists(path) || (parts.Length > 1 && path.EndsWith(".md", StringComparison.Ordinal) && !AnchorsOf(path).Contains(parts[1]));
        });

    private static IEnumerable<string> MissingPaths(string text) => CodePath().Matches(text)
        .Select(match => match.Groups["path"].Value.TrimEnd('/'))
        .Except(s_made)
        .Where(path => path.Contains('*', StringComparison.Ordinal) ? !Matches(path) : !Exists(RepositoryRoot.PathOf(path)));

    private static IEnumerable<string> MissingTests(string text) => TestClassName().Matches(text)
        .Select(match => match.Groups["name"].Value)
        .Where(name => Directory.GetFiles(RepositoryRoot.PathOf("tests"), $"{name}.cs", SearchOption.AllDirectories).Length == 0);

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static bool Matches(string pattern)
    {
        string folder = RepositoryRoot.PathOf(pattern[..pattern.IndexOf('*', StringComparison.Ordinal)].Split('/')[..^1]);
        return Directory.Exists(folder) && Directory.GetFileSystemEntries(folder, pattern[pattern.LastIndexOf('/')..].TrimStart('/'), SearchOption.AllDirectories).Length > 0;
    }

    // As GitHub makes them.
    private static IEnumerable<string> AnchorsOf(string file) => Heading().Matches(File.ReadAllText(file))
        .Select(match => NoWord().Replace(LinkInHeading().Replace(match.Groups["text"].Value, "${text}"), "").Trim().Replace(' ', '-').ToLowerInvariant());

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<path>(firmware|tools|tests|hardware|docs|\.ci|\.config|\.github)/[\w./*-]+)`")]
    private static partial Regex CodePath();

    [GeneratedRegex(@"`(?<name>[A-Z]\w+Tests)`")]
    private static partial Regex TestClassName();

    [GeneratedRegex(@"^#+ (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkInHeading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoWord();
}
