using System.Globalization;

namespace HapticNode.Link.Sessions;

/// <summary>What a node answered to a request.</summary>
/// <param name="Ok">Whether it was carried out.</param>
/// <param name="Code">Error code of the protocol, 1..999; 0 where it was carried out.</param>
/// <param name="Text">The error in words; otherwise what stands behind <c>ok</c>.</param>
/// <param name="Fields">The fields of the last line.</param>
/// <param name="DataLines">The data lines before it, without their mark.</param>
public sealed record Reply(bool Ok, int Code, string Text, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<string> DataLines)
{
    /// <summary>The last line, as the node would write it by hand.</summary>
    /// <returns>Such as <c>err 3 column=14 range=0..100 out of range</c>.</returns>
    public override string ToString()
    {
        string[] words = Ok
            ? ["ok", Text]
            : ["err", Code.ToString(CultureInfo.InvariantCulture), .. Fields.Select(field => $"{field.Key}={field.Value}"), Text];
        return string.Join(' ', words).TrimEnd();
    }
}
