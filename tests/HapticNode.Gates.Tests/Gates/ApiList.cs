namespace HapticNode.Gates.Tests.Gates;

/// <summary>The members that the device's assemblies offer, by documentation id.</summary>
internal sealed class ApiList
{
    private readonly HashSet<string> _ids;

    private ApiList(HashSet<string> ids)
    {
        _ids = ids;
    }

    /// <summary>All ids.</summary>
    internal IEnumerable<string> Ids => _ids;

    /// <summary>Reads all lists, which the build puts beside this assembly.</summary>
    internal static ApiList Read()
    {
        IEnumerable<string> lines = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "nano-api"), "*.txt").SelectMany(File.ReadLines);
        return new([.. lines.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[0])]);
    }

    /// <summary>Whether a member is listed.</summary>
    internal bool Has(string id) => _ids.Contains(id);
}
