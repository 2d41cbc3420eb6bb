namespace HapticNode.NanoReferences.Lists;

/// <summary>What one assembly of a nanoFramework package offers, as its list tells.</summary>
/// <param name="File">The list's file.</param>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Version">The package's version, as the assembly's.</param>
/// <param name="Entries">Its types and members, in the order of the file.</param>
internal sealed record ApiList(string File, string Assembly, Version Version, IReadOnlyList<ApiEntry> Entries)
{
    private const string Heading = "# package ";

    /// <summary>Reads a list.</summary>
    /// <param name="file">Its file.</param>
    /// <exception cref="ApiListException">The file has another form than <c>nano-api/README.md</c> says.</exception>
    internal static ApiList Read(string file)
    {
        string[] lines = System.IO.File.ReadAllLines(file);
        string[] heading = lines.Length > 0 && lines[0].StartsWith(Heading, StringComparison.Ordinal) ? lines[0][Heading.Length..].Split(' ') : [];
        if (heading is not [_, string version, "assembly", string assembly] || !Version.TryParse(version.TrimEnd(','), out Version? parsed))
        {
            throw new ApiListException($"{file}(1)", "the first line must be '# package NAME VERSION, assembly NAME'");
        }

        IEnumerable<ApiEntry> entries = lines.Skip(1).Select((line, index) => (line, place: $"{file}({index + 2})"))
            .Where(numbered => numbered.line.Length > 0)
            .Select(numbered => ApiEntry.Parse(numbered.line, numbered.place));
        return new(file, assembly, new Version(parsed.Major, parsed.Minor, parsed.Build, 0), [.. entries]);
    }
}
