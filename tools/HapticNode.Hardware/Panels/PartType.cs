namespace HapticNode.Hardware.Panels;

/// <summary>A line of the parts list: what is bought, and what is known of it.</summary>
/// <param name="Name">The name under which parts refer to it.</param>
/// <param name="Kind">What it does in a circuit.</param>
/// <param name="Value">The value as it is drawn, such as <c>10k</c>.</param>
/// <param name="Maker">The manufacturer.</param>
/// <param name="Number">The manufacturer's number.</param>
/// <param name="Alternates">Numbers of parts that do as well.</param>
/// <param name="Package">The package, in words.</param>
/// <param name="Footprint">The footprint in KiCad's libraries; empty for what is not on the board.</param>
/// <param name="PriceClass">A to E: up to 0.1, 0.5, 2, 10, and more, in euros for one of a hundred.</param>
/// <param name="Pins">The pins in the order of the file.</param>
/// <param name="Ratings">What is known of it, by the keys of <see cref="RatingKey"/>.</param>
/// <param name="Confirm">What must be read in the datasheet before a board is ordered; empty where nothing is open.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record PartType(
    string Name,
    PartKind Kind,
    string Value,
    string Maker,
    string Number,
    IReadOnlyList<string> Alternates,
    string Package,
    string Footprint,
    char PriceClass,
    IReadOnlyList<PartPin> Pins,
    IReadOnlyDictionary<string, double> Ratings,
    string Confirm,
    int Line)
{
    /// <summary>A rating, or null where none is given.</summary>
    /// <param name="key">One of <see cref="RatingKey.All"/>.</param>
    /// <returns>The number in the unit of the key.</returns>
    public double? Rating(string key) => Ratings.TryGetValue(key, out double value) ? value : null;
}
