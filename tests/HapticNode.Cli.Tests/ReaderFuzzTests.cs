using System.Diagnostics;
using HapticNode.Fuzzing;

namespace HapticNode.Cli.Tests;

/// <summary>Every reader, given the corpus and files that are nearly those: it reads them, or says in words what is wrong, within a second and 100 MB.</summary>
[TestClass]
public sealed class ReaderFuzzTests : IDisposable
{
    private const int Seed = 20260202;
    private const int Cases = 150;

    // A second is asked for; ten of them only tell a runaway on a busy machine.
    private const int MostMilliseconds = 10_000;
    private const long MostBytes = 100 << 20;

    private readonly TemporaryFolder _folder = new();

    private static IEnumerable<string> Readers => FuzzTargets.All.Select(target => target.Name);

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    [DynamicData(nameof(Readers))]
    public void TheCorpusIsReadOrRefused(string reader)
    {
        FuzzTarget target = Target(reader);
        foreach (string file in Corpus(reader))
        {
            Survives(target, file, file);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Readers))]
    public void WhatIsNearTheCorpusIsReadOrRefused(string reader)
    {
        FuzzTarget target = Target(reader);
        (byte[] Content, string Extension)[] files = [.. Corpus(reader).Concat(Shipped(reader)).Select(file => (File.ReadAllBytes(file), Path.GetExtension(file)))];
        Random random = new(Seed);
        for (int number = 0; number < Mutation.Cases(Cases); number++)
        {
            (byte[] content, string extension) = files[random.Next(files.Length)];
            string path = _folder.Write("fuzz" + extension, Mutation.Of(content, files[random.Next(files.Length)].Content, random));
            Survives(target, path, $"case {number}");
        }
    }

    [TestMethod]
    public void EveryReaderHasACorpusAndTheCorpusNoOther() =>
        CollectionAssert.AreEquivalent(Readers.ToArray(), Directory.GetDirectories(CorpusFolder).Select(folder => Path.GetFileName(folder)).ToArray());

    private static string CorpusFolder => RepositoryRoot.PathOf("tests", "HapticNode.Fuzzing", "corpus");

    private static FuzzTarget Target(string reader) => FuzzTargets.All.Single(target => target.Name == reader);

    private static string[] Corpus(string reader) => [.. Directory.GetFiles(Path.Combine(CorpusFolder, reader)).Order(StringComparer.Ordinal)];

    // Good files that the repository has anyway.
    private static IEnumerable<string> Shipped(string reader) => (reader switch
    {
        "tables" => Directory.EnumerateFiles(Captures, "*.csv"),
        "dumps" => Directory.EnumerateFiles(Captures, "*.vcd"),
        "sessions" => Directory.EnumerateFiles(Captures, "*.sr"),
        "scenarios" => Directory.EnumerateFiles(RepositoryRoot.PathOf("tests", "HapticNode.Scenarios.Tests", "scenarios"), "*.scenario", SearchOption.AllDirectories),
        "banks" => Directory.EnumerateFiles(RepositoryRoot.PathOf("tests", "HapticNode.Scenarios.Tests", "scenarios"), "*.bank", SearchOption.AllDirectories),
        "panels" => Directory.EnumerateFiles(RepositoryRoot.PathOf("hardware"), "panel.yaml", SearchOption.AllDirectories),
        _ => [],
    }).Order(StringComparer.Ordinal);

    private static string Captures => RepositoryRoot.PathOf("tests", "HapticNode.Simulation.Tests", "Captures", "cases");

    private static void Survives(FuzzTarget target, string path, string what)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        try
        {
            Assert.AreNotEqual("", target.Try(path));
        }
        catch (Exception exception) when (exception is not UnitTestAssertException)
        {
            Assert.Fail($"{what}: {exception}\n{Convert.ToBase64String(File.ReadAllBytes(path))}");
        }

        Assert.IsLessThan(MostMilliseconds, watch.ElapsedMilliseconds, what);
        Assert.IsLessThan(MostBytes, GC.GetAllocatedBytesForCurrentThread() - before, what);
    }
}
