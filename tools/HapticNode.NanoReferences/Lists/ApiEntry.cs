namespace HapticNode.NanoReferences.Lists;

/// <summary>One line of a list: a type or a member.</summary>
/// <param name="Kind"><c>T</c> for a type, <c>M</c> for a method, <c>F</c> for a field.</param>
/// <param name="Name">Its full name, without parameters; nested types after a dot.</param>
/// <param name="Parameters">The types of a method's parameters.</param>
/// <param name="What">The kind and bases of a type, the return type of a method, the type or value of a field.</param>
/// <param name="More">What neither of them tells, or nothing.</param>
/// <param name="Place">The file and line, as the build prints them.</param>
internal sealed record ApiEntry(char Kind, string Name, IReadOnlyList<string> Parameters, string What, string More, string Place)
{
    /// <summary>The full name of the type that has this member, or that this type is nested in or would be.</summary>
    internal string Owner => Name[..Name.LastIndexOf('.')];

    /// <summary>The last part of the name.</summary>
    internal string Short => Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>Takes a line apart.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">Its place, for complaints.</param>
    /// <exception cref="ApiListException">The line has another form.</exception>
    internal static ApiEntry Parse(string line, string place)
    {
        string[] columns = line.Split('\t');
        if (columns.Length is not (2 or 3) || columns[0].Length < 3 || columns[0][0] is not ('T' or 'M' or 'F') || columns[0][1] != ':')
        {
            throw new ApiListException(place, "expected a documentation id (T:, M: or F:), a tab, and what it is");
        }

        string id = columns[0][2..].Split('~')[0];
        int bracket = id.IndexOf('(');
        string[] parameters = bracket < 0 ? [] : id[(bracket + 1)..].TrimEnd(')').Split(',');
        string name = bracket < 0 ? id : id[..bracket];
        return name.Contains('.')
            ? new(columns[0][0], name, parameters, columns[1], columns.Length > 2 ? columns[2] : "", place)
            : throw new ApiListException(place, $"'{name}' has no namespace or no type");
    }
}
