using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HapticNode.Banks.Formats.Documents;

/// <summary>Writes JSON as editors of these formats do: indented, numbers in their shortest form.</summary>
internal static class JsonWriting
{
    internal static string Write(JsonNode node, int indent)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, IndentSize = indent, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(bytes, options))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>A number rounded to some decimals: no file needs more than its format's grid.</summary>
    internal static JsonNode Number(double value, int decimals) => JsonValue.Create(Math.Round(value, decimals) + 0.0);

    /// <summary>A time or a sum of times: fifteen digits hide what binary arithmetic adds.</summary>
    internal static JsonNode Exact(double value) =>
        JsonValue.Create(double.Parse(value.ToString("G15", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A value of single precision, as other writers of the format have it.</summary>
    internal static JsonNode Single(float value) => JsonValue.Create(value);
}
