using System.Xml.Linq;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Finds which projects refer to which others.</summary>
internal static class ProjectArrows
{
    /// <summary>The host projects of a folder, by name.</summary>
    internal static IReadOnlyDictionary<string, string> In(params string[] folders) => folders
        .SelectMany(folder => Directory.GetDirectories(RepositoryRoot.PathOf(folder)))
        .SelectMany(project => Directory.GetFiles(project, "*.csproj"))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}device{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file));

    /// <summary>The references of projects to projects.</summary>
    internal static IEnumerable<Arrow> Of(IReadOnlyDictionary<string, string> projects) =>
        from project in projects
        from reference in Items(project.Value, "ProjectReference")
        select new Arrow(project.Key, Path.GetFileNameWithoutExtension(reference), Path.GetFileName(project.Value));

    /// <summary>The packages that a project refers to.</summary>
    internal static IEnumerable<string> PackagesOf(string file) => Items(file, "PackageReference");

    private static IEnumerable<string> Items(string file, string name) =>
        XDocument.Load(file).Descendants(name).Select(item => item.Attribute("Include")!.Value.Replace('\\', '/'));
}
