using System.Reflection;
using System.Xml.Linq;

namespace HapticNode.Deployment.Building;

/// <summary>The sources of the device build, as the tool carries them.</summary>
public static class FirmwareSources
{
    private const string Prefix = "firmware/";
    private const string VersionsFile = "firmware/NanoFramework.props";
    private const string ApplicationFile = "firmware/device/HapticNode.Device.csproj";
    private const string CommonFile = "firmware/device/Directory.Build.props";

    /// <summary>The project of the application, relative to the folder that the sources were written to.</summary>
    public const string Project = ApplicationFile;

    /// <summary>The packages that the build restores, each with its version.</summary>
    public static IReadOnlyDictionary<string, string> Packages { get; } = ReadPackages();

    /// <summary>Writes the sources below a folder. Files that are the same already keep their time, and sources that are no longer carried are removed.</summary>
    /// <param name="folder">The folder; it is made where it is missing.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Write(string folder)
    {
        HashSet<string> written = [];
        foreach (string resource in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            string name = resource.Replace('\\', '/');
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                continue;
            }

            string path = Path.GetFullPath(Path.Combine(folder, name));
            string text = Read(resource);
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }

            written.Add(path);
        }

        foreach (string room in new[] { "HapticNode.Core", "HapticNode.Device" })
        {
            string root = Path.GetFullPath(Path.Combine(folder, Prefix, room));
            foreach (string stale in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Where(file => !written.Contains(file)).ToArray())
            {
                File.Delete(stale);
            }
        }
    }

    private static Dictionary<string, string> ReadPackages()
    {
        Dictionary<string, string> versions = XDocument.Parse(Read(VersionsFile)).Descendants()
            .Where(element => element.Name.LocalName.EndsWith("Version", StringComparison.Ordinal))
            .ToDictionary(element => $"$({element.Name.LocalName})", element => element.Value);
        return new[] { CommonFile, ApplicationFile }
            .SelectMany(file => XDocument.Parse(Read(file)).Descendants("PackageReference"))
            .ToDictionary(package => package.Attribute("Include")!.Value, package => versions[package.Attribute("Version")!.Value]);
    }

    private static string Read(string resource)
    {
        Assembly assembly = Assembly.GetExecutingAssembly();
        using var reader = new StreamReader((assembly.GetManifestResourceStream(resource) ?? assembly.GetManifestResourceStream(resource.Replace('/', '\\')))!);
        return reader.ReadToEnd();
    }
}
