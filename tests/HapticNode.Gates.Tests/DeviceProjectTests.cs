using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HapticNode.Gates.Tests;

/// <summary>The device projects name the same packages everywhere and compile the same files as the host projects.</summary>
[TestClass]
public sealed partial class DeviceProjectTests
{
    private static readonly string s_root = RepositoryRoot.PathOf();

    private static readonly Dictionary<string, string> s_versions = XDocument.Load(Path.Combine(s_root, "firmware", "NanoFramework.props"))
        .Descendants().Where(element => element.Name.LocalName.EndsWith("Version", StringComparison.Ordinal))
        .ToDictionary(element => element.Name.LocalName, element => element.Value);

    public static IEnumerable<object[]> Projects => Directory
        .GetFiles(s_root, "*.nfproj", SearchOption.AllDirectories)
        .Select(path => new object[] { Path.GetRelativePath(s_root, path) });

    /// <summary>The lists of what the libraries offer.</summary>
    internal static IEnumerable<string> ApiLists => Directory.GetFiles(Path.Combine(s_root, "firmware", "nano-api"), "*.txt").Order(StringComparer.Ordinal);

    public static IEnumerable<object[]> Folders => Projects.Select(row => Path.GetDirectoryName((string)row[0])!).Distinct().Select(folder => new object[] { folder });

    [TestMethod]
    [DynamicData(nameof(Projects))]
    public void ReferencesAndPackagesNameTheSameVersions(string project)
    {
        string[] referenced = [.. PackagesOf(project).Distinct().Order()];
        string packages = Path.Combine(Path.GetDirectoryName(project)!, "packages.config");
        string[] packaged =
        [
            .. Elements(packages, "package").Select(package => package.Attribute("id")!.Value + " " + package.Attribute("version")!.Value).Order(),
        ];
        Assert.AreNotEqual(0, referenced.Length);
        CollectionAssert.AreEqual(referenced, packaged);
    }

    [TestMethod]
    public void TheListsAreOfTheVersionsThatTheProjectsReference()
    {
        string[] referenced = [.. Projects.SelectMany(row => PackagesOf((string)row[0])).Distinct()];
        string[] listed =
        [
            .. ApiLists.Select(file => ListHeading().Match(File.ReadLines(file).First())).Select(heading => $"{heading.Groups["id"].Value} {heading.Groups["version"].Value}"),
        ];
        Assert.AreNotEqual(0, listed.Length);
        Assert.IsEmpty(listed.Except(referenced), string.Join(Environment.NewLine, listed.Except(referenced)));
    }

    [TestMethod]
    public void TheHostCompilesAgainstTheCoreLibraryThatTheProjectsReference()
    {
        XElement package = Elements("Directory.Packages.props", "PackageVersion").Single(element => element.Attribute("Include")!.Value == "nanoFramework.CoreLibrary");
        Assert.AreEqual(s_versions["NanoCoreLibraryVersion"], package.Attribute("Version")!.Value);
    }

    [TestMethod]
    [DynamicData(nameof(Folders))]
    public void EverySourceIsCompiledByOneDeviceProjectOfItsFolderOrByAll(string folder)
    {
        string[] projects = [.. Projects.Select(row => (string)row[0]).Where(project => Path.GetDirectoryName(project) == folder)];
        Dictionary<string, int> compiled = projects.SelectMany(CompiledBy).CountBy(source => source).ToDictionary();
        string[] wrong = [.. SourcesIn(folder, SearchOption.AllDirectories).Where(source => compiled.GetValueOrDefault(source) is var times && times != 1 && times != projects.Length)];
        Assert.IsEmpty(wrong, string.Join(Environment.NewLine, wrong));
    }

    [TestMethod]
    [DynamicData(nameof(Folders))]
    public void TheHostProjectCompilesEverySource(string folder)
    {
        string host = Path.GetRelativePath(s_root, Directory.GetFiles(Path.Combine(s_root, folder), "*.csproj").Single());
        Assert.IsFalse(Elements(host, "Compile").Any(), $"{host} compiles other files than the device projects beside it.");
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

    private static IEnumerable<string> PackagesOf(string project) => WithImports(project)
        .SelectMany(file => Elements(file, "HintPath"))
        .Select(hint => HintPath().Match(hint.Value))
        .Select(match => match.Groups["id"].Value + " " + s_versions[match.Groups["version"].Value]);

    /// <summary>The sources that a project's patterns mean: those of a folder (<c>*.cs</c>), or with all below it (<c>**\*.cs</c>).</summary>
    private static IEnumerable<string> CompiledBy(string project)
    {
        foreach (string pattern in WithImports(project).SelectMany(file => Elements(file, "Compile")).Select(item => item.Attribute("Include")!.Value.Replace('\\', '/')))
        {
            Assert.IsTrue(pattern.EndsWith("*.cs", StringComparison.Ordinal), $"{project} compiles {pattern}.");
            string folder = pattern[..^"*.cs".Length].TrimEnd('/');
            SearchOption depth = folder.EndsWith("**", StringComparison.Ordinal) ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
            foreach (string source in SourcesIn(Path.Combine(Path.GetDirectoryName(project)!, folder.TrimEnd('*').TrimEnd('/')), depth))
            {
                yield return source;
            }
        }
    }

    private static IEnumerable<string> SourcesIn(string folder, SearchOption depth) => Directory
        .GetFiles(Path.Combine(s_root, folder), "*.cs", depth)
        .Select(file => Path.GetRelativePath(s_root, file).Replace('\\', '/'))
        .Where(source => !source.Contains("/bin/", StringComparison.Ordinal) && !source.Contains("/obj/", StringComparison.Ordinal));

    /// <summary>A project and what it imports from its own folder.</summary>
    private static IEnumerable<string> WithImports(string project) => Elements(project, "Import")
        .Select(import => import.Attribute("Project")!.Value)
        .Where(imported => imported.IndexOfAny(['$', '\\']) < 0)
        .Select(imported => Path.Combine(Path.GetDirectoryName(project)!, imported))
        .Prepend(project);

    private static IEnumerable<XElement> Elements(string file, string name) =>
        XDocument.Load(Path.Combine(s_root, file)).Descendants().Where(element => element.Name.LocalName == name);

    [GeneratedRegex(@"^\$\(NanoPackages\)(?<id>.+?)\.\$\((?<version>\w+)\)\\")]
    private static partial Regex HintPath();

    [GeneratedRegex("^# package (?<id>[^ ]+) (?<version>[^,]+), assembly ")]
    private static partial Regex ListHeading();
}
