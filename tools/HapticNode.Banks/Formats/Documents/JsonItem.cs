using System.Text.Json;

namespace HapticNode.Banks.Formats.Documents;

/// <summary>A value of a JSON file that knows where it stands, so that what is wrong with it can be told by line and column.</summary>
internal sealed class JsonItem
{
    internal JsonItem(SourceFile file, JsonValueKind kind, int offset)
    {
        File = file;
        Kind = kind;
        Offset = offset;
    }

    internal SourceFile File { get; }

    internal JsonValueKind Kind { get; }

    /// <summary>The byte of the file at which it begins.</summary>
    internal int Offset { get; }

    internal double Number { get; init; }

    /// <summary>A text, or a number as it is written.</summary>
    internal string Text { get; init; } = "";

    internal List<JsonItem> Items { get; } = [];

    internal List<KeyValuePair<string, JsonItem>> Members { get; } = [];

    internal bool IsObject => Kind == JsonValueKind.Object;

    internal bool IsArray => Kind == JsonValueKind.Array;

    internal bool IsNumber => Kind == JsonValueKind.Number;

    internal bool IsNull => Kind == JsonValueKind.Null;

    internal JsonItem? this[string name] => Members.Find(member => member.Key == name).Value;

    internal FormatProblemException Problem(string rule, string reason) => File.ProblemAt(Offset, rule, reason);

    internal JsonItem Require(string name) =>
        this[name] ?? throw Problem("MissingField", $"'{name}' is missing");

    internal JsonItem Object(string name) => Require(name).As(JsonValueKind.Object, name, "an object");

    internal JsonItem Array(string name) => Require(name).As(JsonValueKind.Array, name, "an array");

    internal JsonItem? OptionalObject(string name) => this[name]?.As(JsonValueKind.Object, name, "an object");

    internal IReadOnlyList<JsonItem> OptionalArray(string name) => this[name]?.As(JsonValueKind.Array, name, "an array").Items ?? [];

    internal string? OptionalString(string name) => this[name]?.As(JsonValueKind.String, name, "a text").Text;

    internal double Double(string name) => Require(name).AsDouble(name);

    internal double Double(string name, double missing) => this[name]?.AsDouble(name) ?? missing;

    internal double AsDouble(string name) => As(JsonValueKind.Number, name, "a number").Number;

    /// <summary>A number within bounds.</summary>
    internal double Between(string name, double minimum, double maximum, string rule, string unit = "")
    {
        JsonItem item = Require(name);
        return item.Within(name, minimum, maximum, rule, unit);
    }

    internal double Within(string name, double minimum, double maximum, string rule, string unit = "")
    {
        double value = AsDouble(name);
        return value >= minimum && value <= maximum
            ? value
            : throw Problem(rule, FormattableString.Invariant($"'{name}' is {Text}; allowed are {minimum} to {maximum}{unit}"));
    }

    /// <summary>A whole number within bounds.</summary>
    internal int Whole(string name, int minimum, int maximum, string rule)
    {
        JsonItem item = Require(name);
        double value = item.Within(name, minimum, maximum, rule);
        return value == Math.Floor(value) ? (int)value : throw item.Problem(rule, $"'{name}' is {item.Text}; it must be whole");
    }

    internal JsonItem As(JsonValueKind kind, string name, string wanted) =>
        Kind == kind ? this : throw Problem("WrongType", $"'{name}' must be {wanted} and not {Word}");

    private string Word => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
