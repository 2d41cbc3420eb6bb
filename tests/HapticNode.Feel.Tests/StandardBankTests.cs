using HapticNode.Actuators.Profiles;
using HapticNode.Banks;
using HapticNode.Feel.Linting;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Tests;

/// <summary>The bank that ships: it keeps the rules, and what its document says of it is true.</summary>
[TestClass]
public sealed class StandardBankTests
{
    private const string TableBegin = "<!-- numbers -->";
    private const string TableEnd = "<!-- end of numbers -->";

    private static readonly CueResult[] s_cues = [.. new CuePlayer(BankFile.Standard().Bank).All().Select(new CueModel(new FeelSetup()).Run)];
    private static readonly string s_document = RepositoryRoot.PathOf("docs", "standard-bank.md");
    private static readonly string s_pictures = RepositoryRoot.PathOf("docs", "pictures", "standard-bank");

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public void ItPassesEveryRuleWithoutAWarning()
    {
        LintReport report = new Linter(new FeelSetup()).Run("standard", BankFile.Standard().Lines);
        Assert.IsEmpty(report.Findings, string.Join('\n', report.Findings.Select(finding => $"{finding.Line} {finding.Rule.Name}: {finding.Message}")));
    }

    [TestMethod]
    [DataRow("click")]
    [DataRow("tick")]
    public void ClickAndTickAreCrispAtTwiceTheRatedDrive(string name)
    {
        MotorResult motor = s_cues.Single(cue => cue.Trace.Name == name).Motors.Single();
        Assert.AreEqual((ActuatorProfile.DefaultLra, 2.0), (motor.Motor.Profile.Name, motor.Motor.Stage.Overdrive));
        TestContext.WriteLine($"{name}: {Numbers.Text(motor.Metrics.WidthMilliseconds)} ms, over units {Numbers.Range(motor.Sweep.OverUnits(metrics => metrics.WidthMilliseconds))} ms");
        Assert.IsInRange(10, 20, motor.Metrics.WidthMilliseconds);
    }

    [TestMethod]
    public void TheDocumentHasTheNumbersOfTheBank()
    {
        string document = File.ReadAllText(s_document).ReplaceLineEndings("\n");
        int begin = document.IndexOf(TableBegin, StringComparison.Ordinal);
        int end = document.IndexOf(TableEnd, StringComparison.Ordinal);
        Assert.IsTrue(begin >= 0 && end > begin, $"docs/standard-bank.md has no '{TableBegin}' before '{TableEnd}'.");
        string expected = $"{document[..begin]}{TableBegin}\n{string.Join('\n', FeelTable.Markdown(s_cues))}\n{document[end..]}";
        Expect(s_document, document, expected);
    }

    [TestMethod]
    public void EveryCueHasItsPictureInTheDocument()
    {
        Directory.CreateDirectory(s_pictures);
        string[] names = [.. s_cues.Select(cue => cue.Trace.Name + ".svg")];
        CollectionAssert.IsSubsetOf(Directory.EnumerateFiles(s_pictures).Select(path => Path.GetFileName(path)!).ToArray(), names, "Pictures of cues that are gone.");
        string document = File.ReadAllText(s_document);
        foreach (CueResult cue in s_cues)
        {
            string path = Path.Combine(s_pictures, cue.Trace.Name + ".svg");
            if (Bless.IsAsked)
            {
                File.WriteAllText(path, FeelPicture.Draw(cue));
            }

            Assert.IsTrue(File.Exists(path), $"{path} is missing. {Bless.Hint}");
            Assert.AreEqual(FeelPicture.Draw(cue), File.ReadAllText(path).ReplaceLineEndings("\n"), $"{cue.Trace.Name}.svg shows another bank. {Bless.Hint}");
            Assert.Contains($"pictures/standard-bank/{cue.Trace.Name}.svg", document);
        }
    }

    private static void Expect(string path, string actual, string expected)
    {
        if (Bless.IsAsked && actual != expected)
        {
            File.WriteAllText(path, expected);
            Assert.Inconclusive($"{Path.GetFileName(path)} has been written: read the difference.");
        }

        Assert.AreEqual(expected, actual, $"{Path.GetFileName(path)} is about another bank. {Bless.Hint}");
    }
}
