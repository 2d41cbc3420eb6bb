namespace HapticNode.Gates.Tests.Gates;

/// <summary>Lets pass rooms that use only rooms of lower layers.</summary>
internal static class LayerGate
{
    /// <summary>Looks for arrows that do not point down, and for rooms that have no layer.</summary>
    /// <param name="rooms">All rooms.</param>
    /// <param name="arrows">Every use of one room by another.</param>
    /// <param name="layers">The rooms of each layer, the lowest first.</param>
    /// <returns>A violation for each.</returns>
    internal static IReadOnlyList<Violation> Check(IReadOnlyCollection<string> rooms, IEnumerable<Arrow> arrows, IReadOnlyList<string[]> layers)
    {
        Dictionary<string, int> layerOf = layers.SelectMany((names, layer) => names.Select(name => (name, layer))).ToDictionary();
        return
        [
            .. rooms.Where(room => !layerOf.ContainsKey(room)).Select(room => new Violation("layer", room, "has no layer: give it one in the table.")),
            .. layerOf.Keys.Except(rooms).Select(room => new Violation("layer", room, "is in the table, and does not exist.")),
            .. arrows.Where(arrow => layerOf.TryGetValue(arrow.From, out int from) && (!layerOf.TryGetValue(arrow.To, out int to) || to >= from))
                .Select(arrow => new Violation("layer", arrow.From, $"uses {arrow.To} in {arrow.Where}, which is not below it.")),
        ];
    }
}
