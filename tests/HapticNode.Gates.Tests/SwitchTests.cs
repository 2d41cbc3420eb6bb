using HapticNode.Gates.Tests.Gates;

namespace HapticNode.Gates.Tests;

/// <summary>No switch of the firmware and of the studio lets <c>default:</c> or <c>_</c> stand for a member of an enum.</summary>
[TestClass]
public sealed class SwitchTests
{
    // A verb is carried out by the node, by the console or as a report; a line of the notation is none.
    private static readonly Dictionary<string, string[]> s_shared = new() { ["Verb"] = ["Notation"] };

    private static readonly string[] s_projects = ["HapticNode.Core", "HapticNode.Device"];

    [TestMethod]
    public void EverySwitchNamesAllMembersAndFailsOtherwise() =>
        Violations.AssertNone(SwitchGate.Check(SourcesOf("*.cs", [.. s_projects.Select(project => RepositoryRoot.PathOf("firmware", project))]), s_shared));

    [TestMethod]
    public void EverySwitchOfTheStudioDoes()
    {
        string studio = RepositoryRoot.PathOf("tools", "HapticNode.Studio");
        Dictionary<string, string> sources = SourcesOf("*.cs", RepositoryRoot.PathOf("firmware", "HapticNode.Core"), RepositoryRoot.PathOf("tools", "HapticNode.App"), studio);
        foreach ((string path, string text) in SourcesOf("*.razor", studio))
        {
            sources[path] = text;
        }

        Violations.AssertNone([.. SwitchGate.Check(sources, s_shared).Where(violation => violation.Where.StartsWith(studio, StringComparison.Ordinal))]);
    }

    [TestMethod]
    [DataRow("case Kind.One: return 1; case Kind.Two: return 2; default: throw new X();", "")]
    [DataRow("case Kind.One: return 1; default: throw new X();", "does not name Kind.Two.")]
    [DataRow("case Kind.One: return 1; case Kind.Two: default: return 2;", "does not throw for a Kind that it does not name.")]
    [DataRow("case 1: return 1; default: return 2;", "")]
    [DataRow("case Kind.One when kind > 0: return 1; case A.Kind.Two: return 2; default: throw new X();", "")]
    public void FindsAMemberThatIsForgotten(string body, string expected)
    {
        Dictionary<string, string> sources = new() { ["A.cs"] = $"enum Kind {{ One = 0, Two = 1, }} int Of(Kind kind) {{ switch (kind) {{ {body} }} }}" };
        Assert.AreEqual(expected, string.Join(' ', SwitchGate.Check(sources, new Dictionary<string, string[]>()).Select(violation => violation.What)));
    }

    [TestMethod]
    [DataRow("Kind.One => 1, Kind.Two => 2, _ => throw new X()", "")]
    [DataRow("Kind.One => 1, _ => 2", "does not throw for a Kind that it does not name. does not name Kind.Two.")]
    public void FindsAMemberThatAnExpressionForgets(string arms, string expected)
    {
        Dictionary<string, string> sources = new() { ["A.cs"] = $"enum Kind {{ One = 0, Two = 1, }} int Of(Kind kind) => kind switch {{ {arms} }};" };
        Assert.AreEqual(expected, string.Join(' ', SwitchGate.Check(sources, new Dictionary<string, string[]>()).Select(violation => violation.What)));
    }

    [TestMethod]
    public void FindsAMemberThatNoneOfSeveralSwitchesNames()
    {
        Dictionary<string, string> sources = new()
        {
            ["A.cs"] = "enum Verb { One = 0, Two = 1, Three = 2, Notation = 3, } void Act(Verb verb) { switch (verb) { case Verb.One: break; default: throw new X(); } }",
            ["B.cs"] = "void Tell(Verb verb) { switch (verb) { case Verb.Three: break; default: throw new X(); } }",
        };
        Assert.AreEqual("has Two, which no switch carries out.", SwitchGate.Check(sources, s_shared).Single().What);
    }

    private static Dictionary<string, string> SourcesOf(string pattern, params string[] folders) => folders
        .SelectMany(folder => Directory.GetFiles(folder, pattern, SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .ToDictionary(file => file, File.ReadAllText);
}
