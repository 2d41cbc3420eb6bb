using System.Text.RegularExpressions;

namespace HapticNode.Gates.Tests;

/// <summary>What would be easy to write a second time stands in one place.</summary>
[TestClass]
public sealed class KeptOnceTests
{
    [TestMethod]
    [DataRow("CreateTempSubdirectory|GetTempPath", "tests", "tests/HapticNode.Testing/TemporaryFolder.cs", DisplayName = "temporary folders of tests")]
    [DataRow("CallerFilePath", "tests", "tests/HapticNode.TestFramework/TestMethodAttribute.cs", DisplayName = "the folder of the sources, but for the framework's own use")]
    [DataRow("0xEDB88320", "firmware tools", "firmware/HapticNode.Core/Base/Crc32.cs", DisplayName = "CRC-32; tests have their own, to compare with")]
    [DataRow("\"<svg ", "tools", "tools/HapticNode.Documents/Pictures/SvgDocument.cs", DisplayName = "the beginning of a picture")]
    [DataRow("int Distance\\(string", "tools", "tools/HapticNode.Documents/Problems/NearestWord.cs", DisplayName = "the distance of words")]
    [DataRow("Exception.* => ExitCode\\.", "tools", "tools/HapticNode.Cli/Failure.cs", DisplayName = "exit codes of exceptions")]
    [DataRow("enum ControlKind\\b", "firmware tools", "firmware/HapticNode.Core/Base/ControlKind.cs", DisplayName = "kinds of controls")]
    public void ItIsWrittenOnce(string pattern, string folders, string place)
    {
        var wanted = new Regex(pattern);
        string[] found =
        [
            .. folders.Split(' ')
                .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.PathOf(folder), "*.cs", SearchOption.AllDirectories))
                .Where(file => Path.GetFileNameWithoutExtension(file) != nameof(KeptOnceTests) && wanted.IsMatch(File.ReadAllText(file)))
                .Select(file => Path.GetRelativePath(RepositoryRoot.PathOf(), file).Replace('\\', '/'))
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)),
        ];
        CollectionAssert.AreEqual(new[] { place }, found, string.Join(", ", found));
    }
}
