namespace HapticNode.Core.Properties.Console;

[TestClass]
public sealed class CorpusTests
{
    // Reports, and what moves whole banks.
    private static readonly string[] s_withMemory = [.. Vocabulary.Reads, "begin", "save", "revert", "factory"];

    [TestMethod]
    public void EverySessionKeepsToTheProtocol()
    {
        foreach ((string name, SessionPart[] parts) in Corpus.Load())
        {
            FuzzedPanel panel = new();
            foreach (SessionPart part in parts)
            {
                try
                {
                    panel.Happen(part);
                }
                catch (AssertFailedException failure)
                {
                    throw new AssertFailedException($"{name}, at: {string.Join("", SessionText.Format([part]))}", failure);
                }
            }

            SessionEnd.Check(panel);
        }
    }

    [TestMethod]
    public void EveryVerbIsSaid()
    {
        string[] said = [.. Corpus.Load().SelectMany(session => session.Parts).Select(part => part.Text.Trim().Split(' ')[0])];
        foreach (string verb in Vocabulary.Verbs)
        {
            Assert.IsTrue(verb == "commit" || said.Contains(verb), verb);
        }
    }

    [TestMethod]
    public void ASessionIsReadAsItIsWritten()
    {
        foreach ((string name, SessionPart[] parts) in Corpus.Load())
        {
            CollectionAssert.AreEqual(parts, SessionText.Parse(SessionText.Format(parts)), name);
        }
    }

    [TestMethod]
    public void NothingIsAllocatedButForWhatAsksForIt()
    {
        foreach ((string name, SessionPart[] parts) in Corpus.Load())
        {
            // The first time, types are initialised, which the device does before it starts.
            AllocatedBy(parts);
            Assert.AreEqual(0, AllocatedBy(parts), name);
        }
    }

    private static long AllocatedBy(SessionPart[] parts)
    {
        FuzzedPanel panel = new();
        long sum = 0;
        foreach (SessionPart part in parts)
        {
            long before = panel.Allocated;
            panel.Happen(part);
            sum += AsksForMemory(part) ? 0 : panel.Allocated - before;
        }

        return sum;
    }

    private static bool AsksForMemory(SessionPart part)
    {
        return part.Kind == PartKind.Restart || part.Text.Split('\n').Any(line => s_withMemory.Contains(line.TrimStart().Split(' ')[0]));
    }
}
