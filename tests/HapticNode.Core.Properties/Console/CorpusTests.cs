namespace HapticNode.Core.Properties.Console;

[TestClass]
public sealed class CorpusTests
{
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
    public void NothingIsAllocatedWhileASessionIsServed()
    {
        foreach ((string name, SessionPart[] parts) in Corpus.Load().Where(session => session.Parts.All(part => part.Kind != PartKind.Restart)))
        {
            // The first time, types are initialised, which the device does before it starts.
            AllocatedBy(parts);
            Assert.AreEqual(0, AllocatedBy(parts), name);
        }
    }

    private static long AllocatedBy(SessionPart[] parts)
    {
        // The second bank is made when a host first asks for one.
        FuzzedPanel panel = new();
        panel.Say("begin", "ok");
        panel.Say("abort", "ok");
        long before = panel.Allocated;
        foreach (SessionPart part in parts)
        {
            panel.Happen(part);
        }

        return panel.Allocated - before;
    }
}
