namespace HapticNode.Scenarios.Tests.Protocol;

/// <summary>Golden transcripts: what tools in use rely on.</summary>
[TestClass]
public sealed class TranscriptTests
{
    private static string Folder => RepositoryRoot.PathOf("tests", "HapticNode.Scenarios.Tests", "transcripts");

    public static IEnumerable<object[]> Names => Directory.EnumerateFiles(Folder, "*.txt")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal).Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void TheNodeStillTalksLikeThis(string name)
    {
        string path = Path.Combine(Folder, name + ".txt");
        string[] before = File.ReadAllLines(path);
        IReadOnlyList<string> now = Transcript.Replay(before);
        if (Bless.IsAsked)
        {
            Bless.Write(path, now);
        }

        CollectionAssert.AreEqual(before, now.ToArray(), $"{name}: {string.Join(" / ", now.Except(before))}. {Bless.Hint}");
    }
}
