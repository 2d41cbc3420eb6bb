using System.Globalization;
using HapticNode.NanoReferences.Lists;
using Mono.Cecil;

namespace HapticNode.NanoReferences.Assemblies;

/// <summary>Constants and the values of enums: the fields of which a list has the value instead of the type.</summary>
internal static class Constants
{
    private const string Sign = "= ";

    private const FieldAttributes Literal = FieldAttributes.Public | FieldAttributes.Static | FieldAttributes.Literal | FieldAttributes.HasDefault;

    /// <summary>Whether a line tells a constant.</summary>
    internal static bool Has(ApiEntry entry) => entry.Kind == 'F' && entry.What.StartsWith(Sign, StringComparison.Ordinal);

    /// <summary>Makes a constant: an <c>int</c>, a <c>double</c> or a <c>string</c>, whatever its value can be.</summary>
    /// <param name="entry">Its line.</param>
    /// <param name="reference">Makes a reference to a type out of its name and place.</param>
    internal static FieldDefinition Of(ApiEntry entry, Func<string, string, TypeReference> reference)
    {
        object value = ValueOf(entry.What[Sign.Length..]);
        return new(entry.Short, Literal, reference(value.GetType().FullName!, entry.Place)) { Constant = value };
    }

    /// <summary>Adds the values of an enum, as <c>int</c> or, where one of them is too large for it, as <c>long</c>.</summary>
    /// <param name="type">The enum.</param>
    /// <param name="entries">The lines of its values.</param>
    /// <param name="reference">Makes a reference to a type out of its name and place.</param>
    /// <exception cref="ApiListException">A line has no whole number.</exception>
    internal static void AddValues(TypeDefinition type, IReadOnlyList<ApiEntry> entries, Func<string, string, TypeReference> reference)
    {
        long[] values = [.. entries.Select(WholeOf)];
        bool isInt = values.All(value => value is >= int.MinValue and <= int.MaxValue);
        TypeReference underlying = reference(isInt ? "System.Int32" : "System.Int64", entries[0].Place);
        type.Fields.Add(new("value__", FieldAttributes.Public | FieldAttributes.SpecialName | FieldAttributes.RTSpecialName, underlying));
        for (int i = 0; i < values.Length; i++)
        {
            object value = isInt ? (object)(int)values[i] : values[i];
            type.Fields.Add(new(entries[i].Short, Literal, type) { Constant = value });
        }
    }

    /// <summary>The value that a text writes: true or false, null, a whole number, another number, or a quoted or plain text.</summary>
    internal static object? ValueOrNull(string text) => text == "null" ? null : ValueOf(text);

    private static object ValueOf(string text)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole))
        {
            return whole;
        }

        if (double.TryParse(text, CultureInfo.InvariantCulture, out double number))
        {
            return number;
        }

        return bool.TryParse(text, out bool truth) ? truth : text.Trim('"');
    }

    private static long WholeOf(ApiEntry entry) =>
        Has(entry) && long.TryParse(entry.What[Sign.Length..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? value
            : throw new ApiListException(entry.Place, "the value of an enum must be '= ' and a whole number");
}
