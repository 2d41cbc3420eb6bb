using System.Text.RegularExpressions;
using Mono.Cecil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Finds which namespaces use which others.</summary>
internal static partial class NamespaceArrows
{
    /// <summary>The uses in compiled code, within one assembly.</summary>
    internal static IEnumerable<Arrow> InAssembly(AssemblyDefinition assembly)
    {
        HashSet<string> own = [.. assembly.MainModule.Types.Select(type => type.Namespace).Where(name => name.Length > 0)];
        return from type in assembly.MainModule.GetTypes()
               from reference in References.InType(type)
               from named in reference.Types()
               where own.Contains(NamespaceOf(named))
               select new Arrow(NamespaceOf(type), NamespaceOf(named), reference.Where);
    }

    /// <summary>The namespaces that sources name in a <c>using</c>: a constant or a word in a comment leaves no trace in compiled code.</summary>
    /// <param name="folder">The folder of the sources.</param>
    /// <param name="root">The namespace whose own parts count.</param>
    internal static IEnumerable<Arrow> InSources(string folder, string root) =>
        from file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
        where !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal)
        let text = File.ReadAllText(file)
        let own = Namespace().Match(text).Groups["name"].Value
        from Match used in Using().Matches(text)
        let name = used.Groups["name"].Value
        where name == root || name.StartsWith($"{root}.", StringComparison.Ordinal)
        select new Arrow(own, name, path);

    private static string NamespaceOf(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type is TypeSpecification decorated ? NamespaceOf(decorated.ElementType) : type.Namespace;
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
