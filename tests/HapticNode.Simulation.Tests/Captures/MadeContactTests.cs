using HapticNode.Testing.Captures;

namespace HapticNode.Simulation.Tests.Captures;

[TestClass]
public sealed class MadeContactTests
{
    public static IEnumerable<object[]> Files => MadeContacts.All().Select(made => new object[] { made.File, made.Text });

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void TheCommittedRecordingsAreWhatTheGeneratorMakes(string file, string text) => Bless.Compare(Path.Combine(ContactCaptures.Folder, file), text);
}
