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
    [DataRow("Library", "Library/HapticNode.Library.csproj")]
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
    [DataRow("Library", "Library/HapticNode.Library.csproj")]
    public void BothCompileTheSameFiles(string room, string project)
    {
        string[] studio = Meant(RepositoryRoot.PathOf("firmware", $"HapticNode.{room}"), Studio(room));
        Assert.IsNotEmpty(studio);
        CollectionAssert.AreEqual(studio, Meant(Path.GetDirectoryName(RepositoryRoot.PathOf(Sdk, project))!, Load(project)));
    }

    [TestMethod]
    [DataRow("Core", "Core/HapticNode.Core.csproj")]
    [DataRow("Device", "HapticNode.Device.csproj")]
    [DataRow("Library", "Library/HapticNode.Library.csproj")]
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

    [TestMethod]
    [DataRow("Core", "HapticNode.Core", "")]
    [DataRow("Library", "HapticNode.Device", "HapticNode.Core [$version$]")]
    public void APackageDependsOnThePackagesThatItWasCompiledWith(string room, string package, string own)
    {
        string folder = RepositoryRoot.PathOf("firmware", $"HapticNode.{room}");
        string[] depends = [.. Entries(Path.Combine(folder, package + ".nuspec"), "dependency")];
        string[] compiledWith = [.. Entries(Path.Combine(folder, "packages.config"), "package").Concat(own.Length > 0 ? [own] : [])];
        CollectionAssert.AreEquivalent(compiledWith, depends);
    }

    private static IEnumerable<string> Entries(string file, string name) => XDocument.Load(file).Descendants().Where(Named(name))
        .Select(entry => $"{entry.Attribute("id")!.Value} {entry.Attribute("version")!.Value}");

    /// <summary>What a project compiles and what it leaves out, as patterns from the root of the repository.</summary>
    private static string[] Meant(string folder, XDocument project) =>
    [
        .. project.Descendants().Where(Named("Compile"))
            .SelectMany(item => Patterns(folder, item, "Include").Concat(Patterns(folder, item, "Exclude").Select(pattern => "not " + pattern)))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Patterns(string folder, XElement item, string attribute) => (item.Attribute(attribute)?.Value ?? "").Split(';')
        .Select(pattern => Path.GetRelativePath(RepositoryRoot.PathOf(), Path.GetFullPath(Path.Combine(folder, pattern.Replace('\\', '/')))));

    private static IEnumerable<string> Imports(XDocument project) =>
        project.Descendants().Where(Named("Import")).Select(import => Path.GetFileName(import.Attribute("Project")!.Value.Replace('\\', '/')));

    private static string Package(Match hint) => $"{hint.Groups["id"].Value} $({hint.Groups["version"].Value})";

    private static Func<XElement, bool> Named(string name) => element => element.Name.LocalName == name;

    private static XDocument Studio(string room) => XDocument.Load(RepositoryRoot.PathOf("firmware", $"HapticNode.{room}", $"HapticNode.{room}.nfproj"));

    private static XDocument Load(string project) => XDocument.Load(RepositoryRoot.PathOf(Sdk, project));

    [GeneratedRegex(@"^\$\(NanoPackages\)(?<id>.+?)\.\$\((?<version>\w+)\)\\")]
    private static partial Regex Hint();
}
