using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace HapticNode.Banks.Formats.Documents;

/// <summary>Reads JSON within bounds, and keeps where everything stands.</summary>
internal static class JsonText
{
    internal const string NotJson = "InvalidJson";

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lenient">Whether trailing commas and comments are passed over, and of two members of one name the last counts.</param>
    internal static JsonItem Read(SourceFile file, bool lenient)
    {
        var options = new JsonReaderOptions
        {
            MaxDepth = FormatLimits.Depth,
            AllowTrailingCommas = lenient,
            CommentHandling = lenient ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        };
        var reader = new Utf8JsonReader(file.Body(), options);
        try
        {
            return Read(file, ref reader, lenient);
        }
        catch (JsonException exception)
        {
            int line = (int)(exception.LineNumber ?? 0);
            throw new FormatProblemException(file.Name, line + 1, Column(file, line, (int)(exception.BytePositionInLine ?? 0)), NotJson, Sentence(exception.Message));
        }
        catch (InvalidOperationException)
        {
            // A text with half a surrogate pair, or bytes that are no UTF-8.
            throw file.ProblemAt((int)reader.TokenStartIndex, NotJson, "text that is not Unicode");
        }
    }

    private static JsonItem Read(SourceFile file, ref Utf8JsonReader reader, bool lenient)
    {
        JsonItem? root = null;
        var open = new Stack<JsonItem>();
        string? name = null;
        int count = 0;
        while (reader.Read())
        {
            if (++count > FormatLimits.Elements)
            {
                throw file.ProblemAt((int)reader.TokenStartIndex, "TooLarge", $"more than {FormatLimits.Elements} values; no more are read");
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    if (!lenient && open.Peek()[name] is not null)
                    {
                        throw file.ProblemAt((int)reader.TokenStartIndex, NotJson, $"duplicate field '{name}'");
                    }

                    continue;
                case JsonTokenType.EndArray:
                case JsonTokenType.EndObject:
                    open.Pop();
                    continue;
                case JsonTokenType.Comment:
                    continue;
                default:
                    break;
            }

            JsonItem item = Value(file, ref reader);
            if (open.TryPeek(out JsonItem? parent))
            {
                Add(parent, name, item);
            }

            root ??= item;
            if (item.IsObject || item.IsArray)
            {
                open.Push(item);
            }
        }

        return root!;
    }

    private static void Add(JsonItem parent, string? name, JsonItem item)
    {
        if (parent.IsArray)
        {
            parent.Items.Add(item);
            return;
        }

        int known = parent.Members.FindIndex(member => member.Key == name);
        if (known >= 0)
        {
            parent.Members[known] = new(name!, item);
        }
        else if (parent.Members.Count < MostMembers)
        {
            parent.Members.Add(new(name!, item));
        }
        else
        {
            throw item.Problem("TooLarge", $"an object with more than {MostMembers} members");
        }
    }

    // Members are looked up one after another; no format here has objects of more than a few dozen.
    private const int MostMembers = 500;

    private static JsonItem Value(SourceFile file, ref Utf8JsonReader reader)
    {
        int offset = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new JsonItem(file, JsonValueKind.Object, offset);
            case JsonTokenType.StartArray:
                return new JsonItem(file, JsonValueKind.Array, offset);
            case JsonTokenType.String:
                return new JsonItem(file, JsonValueKind.String, offset) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                string written = Encoding.ASCII.GetString(reader.ValueSpan);
                return Utf8Parser.TryParse(reader.ValueSpan, out double number, out _) && double.IsFinite(number)
                    ? new JsonItem(file, JsonValueKind.Number, offset) { Number = number, Text = written }
                    : throw file.ProblemAt(offset, "OutOfRange", $"the number {Shorten(written)} is too large");
            case JsonTokenType.True:
            case JsonTokenType.False:
                bool isTrue = reader.TokenType == JsonTokenType.True;
                return new JsonItem(file, isTrue ? JsonValueKind.True : JsonValueKind.False, offset) { Number = isTrue ? 1 : 0 };
            default:
                return new JsonItem(file, JsonValueKind.Null, offset);
        }
    }

    private static string Shorten(string text) => text.Length > 20 ? text[..20] + "..." : text;

    // The library adds the place to its sentence, counted from 0.
    private static string Sentence(string message)
    {
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? message : message[..place]).TrimEnd('.');
    }

    private static int Column(SourceFile file, int line, int bytes)
    {
        ReadOnlySpan<byte> rest = file.Body();
        for (int i = 0; i < line; i++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        return Encoding.UTF8.GetCharCount(rest[..Math.Min(bytes, rest.Length)]) + 1;
    }
}
