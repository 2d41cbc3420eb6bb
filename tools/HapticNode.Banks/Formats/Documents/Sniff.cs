using System.Text;

namespace HapticNode.Banks.Formats.Documents;

/// <summary>Looks into a file for what only one format has, without reading it.</summary>
internal static class Sniff
{
    internal static bool HasKey(SourceFile file, string key) => file.Body().IndexOf(Encoding.UTF8.GetBytes('"' + key + '"')) >= 0;

    internal static bool Has(SourceFile file, string text) => file.Body().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    /// <summary>The first character that is no white space; 0 in an empty file.</summary>
    internal static char First(SourceFile file)
    {
        ReadOnlySpan<byte> rest = file.Body().TrimStart(" \t\r\n"u8);
        return rest.IsEmpty ? '\0' : (char)rest[0];
    }
}
