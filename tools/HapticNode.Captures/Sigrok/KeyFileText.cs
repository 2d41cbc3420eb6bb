using System.Text;

namespace HapticNode.Captures.Sigrok;

/// <summary>Values of GLib key files, which sigrok writes its metadata in. Source: GLib reference, "GKeyFile".</summary>
internal static class KeyFileText
{
    /// <summary>Replaces the escapes <c>\s</c>, <c>\n</c>, <c>\t</c>, <c>\r</c> and <c>\\</c>; any other backslash stays as it is.</summary>
    public static string Unescape(string value)
    {
        StringBuilder text = new();
        for (int index = 0; index < value.Length; index++)
        {
            char? escaped = value[index] != '\\' || index + 1 == value.Length ? null : value[index + 1] switch
            {
                's' => ' ',
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                '\\' => '\\',
                _ => null,
            };
            text.Append(escaped ?? value[index]);
            index += escaped is null ? 0 : 1;
        }

        return text.ToString();
    }
}
