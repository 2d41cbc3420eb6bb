using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HapticNode.Gates.Tests;

/// <summary>The device build with dotnet alone is that of Visual Studio: the same sources, packages, versions and switches.</summary>
[TestClass]
public sealed partial class SdkDeviceProjectTests
{
    private const string Sdk = "firmware/device";


    [TestMethod]
    [DataRow("Core", "Core/HapticNode.Core.csproj")]
    [DataRow("Device", "HapticNode.Device.csproj")]
    public void BothReferenceTheSamePackagesInTheSameVersions(string room, string project)
    {
        string[] visualStudio = [.. Studio(room).Descendants().Where(Named("HintPath")).Select(hint => Hint().Match(hint.Value)).Select(Package).Order(StringComparer.Ordinal)];
        string[] sdk =
        [
            .. new[] { XDocument.Load(RepositoryRoot.PathOf(Sdk, "Directory.Build.props")), Load(project) }
                .SelectMany(file => file.Descendants("PackageReference"))
                .Where(package => package.Attribute("PrivateAssets") is null)
                .Select(package => $"{package.Attribute("Include")!.Value} {package.Attribute("Version")!.Value}").Order(StringComparer.Ordinal),
        ];
        CollectionAssert.AreEqual(visualStudio, sdk);
    }

    [TestMethod]
    [DataRow("Core", "Core/HapticNode.Core.csproj")]
    [DataRow("Device", "HapticNode.Device.csproj")]
    public void BothCompileTheSameFiles(string room, string project)
    {
        XElement studio = Studio(room).Descendants().Single(Named("Compile"));
        XElement sdk = Load(project).Descendants("Compile").Single();
        string folder = RepositoryRoot.PathOf("firmware", $"HapticNode.{room}");
        CollectionAssert.AreEqual(
            Meant(folder, studio), Meant(Path.GetDirectoryName(RepositoryRoot.PathOf(Sdk, project))!, sdk));
    }

    [TestMethod]
    [DataRow("Core", "Core/HapticNode.Core.csproj")]
    [DataRow("Device", "HapticNode.Device.csproj")]
    public void BothAreCalledTheSameAndAreOfTheSameKind(string room, string project)
    {
        foreach (string property in new[] { "AssemblyName", "OutputType" })
        {
            string studio = Studio(room).Descendants().Single(Named(property)).Value;
            Assert.AreEqual(studio, Load(project).Descendants(property).SingleOrDefault()?.Value ?? "Library", property);
        }
    }

    [TestMethod]
    public void BothTakeVersionsLanguageAndPanelFromTheSameFiles()
    {
        string[] studio = [.. Imports(Studio("Device")), .. Imports(Studio("Core"))];
        string[] sdk = [.. Imports(Load("HapticNode.Device.csproj")), .. Imports(XDocument.Load(RepositoryRoot.PathOf(Sdk, "Directory.Build.props")))];
        foreach (string file in new[] { "NanoFramework.props", "NanoFramework.Panels.props" })
        {
            Assert.Contains(file, studio);
            Assert.Contains(file, sdk);
        }
    }

    // Central management would refuse versions that the project names, and the build would end before it has asked for a single package.
    [TestMethod]
    public void TheHostsVersionsAreNotMixedIn()
    {
        XDocument common = XDocument.Load(RepositoryRoot.PathOf(Sdk, "Directory.Build.props"));
        Assert.AreEqual("false", common.Descendants("ImportDirectoryPackagesProps").Single().Value);
    }

    private static string[] Meant(string folder, XElement compile)
    {
        string pattern = compile.Attribute("Include")!.Value.Replace('\\', '/');
        Assert.EndsWith("**/*.cs", pattern);
        Assert.MatchesRegex(new Regex("bin.\\*\\*;.*obj.\\*\\*$"), compile.Attribute("Exclude")!.Value);
        string root = Path.GetFullPath(Path.Combine(folder, pattern[..^"**/*.cs".Length]));
        return [.. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Imports(XDocument project) =>
        project.Descendants().Where(Named("Import")).Select(import => Path.GetFileName(import.Attribute("Project")!.Value.Replace('\\', '/')));

    private static string Package(Match hint) => $"{hint.Groups["id"].Value} $({hint.Groups["version"].Value})";

    private static Func<XElement, bool> Named(string name) => element => element.Name.LocalName == name;

    private static XDocument Studio(string room) => XDocument.Load(RepositoryRoot.PathOf("firmware", $"HapticNode.{room}", $"HapticNode.{room}.nfproj"));

    private static XDocument Load(string project) => XDocument.Load(RepositoryRoot.PathOf(Sdk, project));

    [GeneratedRegex(@"^\$\(NanoPackages\)(?<id>.+?)\.\$\((?<version>\w+)\)\\")]
    private static partial Regex Hint();
}
