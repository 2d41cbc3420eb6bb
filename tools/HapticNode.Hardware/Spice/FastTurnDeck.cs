using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>An encoder turned at 200 detents a second: no edge may get lost in the filter.</summary>
internal static class FastTurnDeck
{
    // One cycle a detent: a contact changes twice in 5 ms.
    private const double HalfCycleMicroseconds = 2500;
    private const double MostMilliseconds = 1;

    /// <summary>Makes a deck for the first contact of each encoder.</summary>
    internal static IEnumerable<SpiceDeck> Create(Panel panel) =>
        ContactFilter.Of(panel)
            .Where(filter => filter.Control.IsEncoder && filter.Net == filter.Control.Nets[0])
            .Select(filter => ContactDeck.Create(panel, filter, $"fast-turn-{filter.Control.Name}", Levels(), ContactDeck.EdgesLookedFor, MostMilliseconds));

    private static IReadOnlyList<(double Microseconds, int Level)> Levels() =>
        [(0, 1), .. Enumerable.Range(0, ContactDeck.EdgesLookedFor).Select(edge => (edge * HalfCycleMicroseconds, edge % 2))];
}
