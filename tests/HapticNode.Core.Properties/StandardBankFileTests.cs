using HapticNode.Core.Cues;

namespace HapticNode.Core.Properties;

[TestClass]
public sealed class StandardBankFileTests
{
    [TestMethod]
    public void TheDeviceCarriesTheLinesOfTheFileWithoutItsComments()
    {
        string[] lines = [.. File.ReadLines(Path.Combine(RepositoryRoot(), "firmware", "HapticNode.Core", "Cues", "standard.bank")).Where(line => line.Length > 0 && line[0] != '#')];
        CollectionAssert.AreEqual(lines, StandardBank.Lines);
    }

    private static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "HapticNode.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No HapticNode.sln above the tests.");
        }

        return folder;
    }
}
