using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>JSON as the session commands print it.</summary>
internal static class SessionJson
{
    // ">" is to read so in a terminal as well; nobody puts this into a web page.
    private static readonly JsonSerializerOptions s_lines = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions s_whole = new(s_lines) { WriteIndented = true };

    /// <summary>A document of its own.</summary>
    internal static string Whole<T>(T value) => JsonSerializer.Serialize(value, s_whole);

    /// <summary>One of many, in a line.</summary>
    internal static string Line<T>(T value) => JsonSerializer.Serialize(value, s_lines);
}
