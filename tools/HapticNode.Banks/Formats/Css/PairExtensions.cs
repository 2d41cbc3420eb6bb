namespace HapticNode.Banks.Formats.Css;

/// <summary>Neighbours of a list.</summary>
internal static class PairExtensions
{
    internal static IEnumerable<(T First, T Second)> Pairs<T>(this IReadOnlyList<T> items) => items.Zip(items.Skip(1));
}
