using HapticNode.Gates.Tests.Gates;

namespace HapticNode.Gates.Tests;

/// <summary>The rooms of a project use one another in one direction only.</summary>
[TestClass]
public sealed class NamespaceTests
{
    private const string Root = "HapticNode.Core";

    [TestMethod]
    public void TheNamespacesOfTheCoreFormNoCircle()
    {
        Arrow[] arrows = [.. CompiledArrows(), .. NamespaceArrows.InSources(RepositoryRoot.PathOf("firmware", "HapticNode.Core"), Root)];
        Violations.AssertNone(ArrowGate.Check(arrows));
    }

    [TestMethod]
    public void TheBaseRoomUsesNoOther()
    {
        string[] used = [.. CompiledArrows().Where(arrow => arrow.From == $"{Root}.Base" && arrow.To != arrow.From).Select(arrow => $"{arrow.Where} uses {arrow.To}")];
        Assert.IsEmpty(used, string.Join(Environment.NewLine, used));
    }

    [TestMethod]
    public void EveryRoomIsSeenInCompiledCode()
    {
        string[] seen = [.. CompiledArrows().SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct().Order(StringComparer.Ordinal)];
        string[] folders = [.. Directory.GetDirectories(RepositoryRoot.PathOf("firmware", "HapticNode.Core")).Select(Path.GetFileName).OfType<string>().Where(name => name is not ("bin" or "obj"))];
        Assert.IsEmpty(folders.Select(folder => $"{Root}.{folder}").Except(seen), string.Join(' ', seen));
    }

    [TestMethod]
    public void TheRoomsOfFeelFormNoCircleAndNoneLooksIntoLint()
    {
        const string Feel = "HapticNode.Feel";
        Arrow[] arrows = [.. NamespaceArrows.InSources(RepositoryRoot.PathOf("tools", Feel), Feel)];
        Violations.AssertNone(ArrowGate.Check(arrows));
        Assert.IsTrue(arrows.Any(arrow => arrow.From == $"{Feel}.Linting"));
        Assert.IsEmpty(arrows.Where(arrow => arrow.To == $"{Feel}.Linting"));
    }

    [TestMethod]
    public void FindsACircleOfThreeRoomsAndNamesItsArrows()
    {
        Arrow[] arrows = [new("a", "b", "a.One"), new("b", "c", "b.One"), new("c", "a", "c.One"), new("c", "d", "c.Two"), new("a", "a", "a.Two")];
        string[] found = [.. ArrowGate.Check(arrows).Select(violation => violation.ToString()).Order(StringComparer.Ordinal)];
        CollectionAssert.AreEqual(
            new[]
            {
                "[circle] a uses b in a.One, which leads back.",
                "[circle] b uses c in b.One, which leads back.",
                "[circle] c uses a in c.One, which leads back.",
            },
            found);
    }

    private static IEnumerable<Arrow> CompiledArrows() => NamespaceArrows.InAssembly(Firmware.Core);
}
