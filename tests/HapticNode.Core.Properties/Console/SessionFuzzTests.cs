using System.Globalization;
using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Console;

[TestClass]
public sealed class SessionFuzzTests
{
    private const int Iterations = 20_000;
    private const int Seed = 20250401;

    private static readonly SessionPart[][] s_corpus = [.. Corpus.Load().Select(session => session.Parts)];

    /// <summary>Where a failing session is written to.</summary>
    public required TestContext TestContext { get; set; }

    [TestMethod]
    public void WhateverBecomesOfASessionTheNodeKeepsToTheProtocol()
    {
        int iterations = Effort.Cases(Iterations);
        for (int i = 0; i < iterations; i++)
        {
            SessionPart[] session = new Mutator(s_corpus, new Random(Seed + i)).Make();
            if (FailureOf(session) is not null)
            {
                Report(Smaller(session), Seed + i);
            }
        }
    }

    private static Exception? FailureOf(SessionPart[] session)
    {
        try
        {
            FuzzedPanel panel = new();
            foreach (SessionPart part in session)
            {
                panel.Happen(part);
            }

            SessionEnd.Check(panel);
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    // Leaves parts out as long as what is left still fails.
    private static SessionPart[] Smaller(SessionPart[] session)
    {
        for (int count = session.Length / 2; count > 0; count /= 2)
        {
            for (int at = 0; at + count <= session.Length;)
            {
                SessionPart[] less = [.. session[..at], .. session[(at + count)..]];
                bool fails = FailureOf(less) is not null;
                session = fails ? less : session;
                at += fails ? 0 : count;
            }
        }

        return session;
    }

    private void Report(SessionPart[] session, int seed)
    {
        string file = Path.Combine(AppContext.BaseDirectory, "failing-sessions", string.Create(CultureInfo.InvariantCulture, $"seed-{seed}.txt"));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllLines(file, SessionText.Format(session));
        TestContext.AddResultFile(file);
        throw new AssertFailedException($"Seed {seed} fails; add {file} to the corpus when it is mended. {FailureOf(session)}");
    }
}
