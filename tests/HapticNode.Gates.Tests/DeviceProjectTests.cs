using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HapticNode.Gates.Tests;

/// <summary>The device projects name the same packages everywhere and compile the same files as the host projects.</summary>
[TestClass]
public sealed partial class DeviceProjectTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static IEnumerable<object[]> Projects => Directory
        .GetFiles(s_root, "*.nfproj", SearchOption.AllDirectories)
        .Select(path => new object[] { Path.GetRelativePath(s_root, path) });

    [TestMethod]
    [DynamicData(nameof(Projects))]
    public void ReferencesAndPackagesNameTheSameVersions(string project)
    {
        Dictionary<string, string> versions = XDocument.Load(Path.Combine(s_root, "firmware", "NanoFramework.props"))
            .Descendants().Where(element => element.Name.LocalName.EndsWith("Version", StringComparison.Ordinal))
            .ToDictionary(element => element.Name.LocalName, element => element.Value);
        string[] referenced =
        [
            .. Elements(project, "HintPath").Select(hint => HintPath().Match(hint.Value))
                .Select(match => match.Groups["id"].Value + " " + versions[match.Groups["version"].Value]).Distinct().Order(),
        ];
        string packages = Path.Combine(Path.GetDirectoryName(project)!, "packages.config");
        string[] packaged =
        [
            .. Elements(packages, "package").Select(package => package.Attribute("id")!.Value + " " + package.Attribute("version")!.Value).Order(),
        ];
        Assert.AreNotEqual(0, referenced.Length);
        CollectionAssert.AreEqual(referenced, packaged);
    }

    [TestMethod]
    [DynamicData(nameof(Projects))]
    public void BothProjectsOfAFolderCompileEverySourceInIt(string project)
    {
        string[] compiled = [.. Elements(project, "Compile").Select(item => item.Attribute("Include")!.Value)];
        CollectionAssert.AreEqual(new[] { @"**\*.cs" }, compiled);

        string folder = Path.Combine(s_root, Path.GetDirectoryName(project)!);
        string host = Path.GetRelativePath(s_root, Directory.GetFiles(folder, "*.csproj").Single());
        Assert.IsFalse(Elements(host, "Compile").Any(), $"{host} compiles other files than {project}.");
    }

    [TestMethod]
    public void TheSolutionHoldsEveryDeviceProject()
    {
        string solution = File.ReadAllText(Path.Combine(s_root, "HapticNode.sln"));
        foreach (string project in Projects.Select(row => (string)row[0]))
        {
            StringAssert.Contains(solution, project.Replace('/', '\\'));
        }
    }

    private static IEnumerable<XElement> Elements(string file, string name) =>
        XDocument.Load(Path.Combine(s_root, file)).Descendants().Where(element => element.Name.LocalName == name);

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"^\$\(NanoPackages\)(?<id>.+?)\.\$\((?<version>\w+)\)\\")]
    private static partial Regex HintPath();
}
