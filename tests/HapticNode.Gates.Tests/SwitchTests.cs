using HapticNode.Gates.Tests.Gates;

namespace HapticNode.Gates.Tests;

/// <summary>No switch of the firmware lets <c>default:</c> stand for a member of an enum.</summary>
[TestClass]
public sealed class SwitchTests
{
    // A verb is carried out by the node, by the console or as a report; a line of the notation is none.
    private static readonly Dictionary<string, string[]> s_shared = new() { ["Verb"] = ["Notation"] };

    private static readonly string[] s_projects = ["HapticNode.Core", "HapticNode.Device"];

    [TestMethod]
    public void EverySwitchNamesAllMembersAndFailsOtherwise()
    {
        Dictionary<string, string> sources = s_projects
            .SelectMany(project => Directory.GetFiles(RepositoryRoot.PathOf("firmware", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToDictionary(file => file, File.ReadAllText);
        Violations.AssertNone(SwitchGate.Check(sources, s_shared));
    }

    [TestMethod]
    [DataRow("case Kind.One: return 1; case Kind.Two: return 2; default: throw new X();", "")]
    [DataRow("case Kind.One: return 1; default: throw new X();", "does not name Kind.Two.")]
    [DataRow("case Kind.One: return 1; case Kind.Two: default: return 2;", "does not throw for a Kind that it does not name.")]
    [DataRow("case 1: return 1; default: return 2;", "")]
    public void FindsAMemberThatIsForgotten(string body, string expected)
    {
        Dictionary<string, string> sources = new() { ["A.cs"] = $"enum Kind {{ One = 0, Two = 1, }} int Of(Kind kind) {{ switch (kind) {{ {body} }} }}" };
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
}
