using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>The simulations that every panel must pass.</summary>
public static class SpiceDecks
{
    /// <summary>Makes the decks of a panel.</summary>
    /// <param name="panel">The panel; it must pass the rules (see <see cref="Checks.PanelCheck"/>), since a deck needs every part of a stage.</param>
    /// <returns>The decks.</returns>
    public static IReadOnlyList<SpiceDeck> Of(Panel panel)
    {
        SpiceDeck?[] decks =
        [
            NeutralDeck.Create(panel),
            ResetDeck.Create(panel),
            GateDeck.Create(panel),
            TurnOffDeck.Create(panel),
            SupplyDeck.Create(panel),
            LightDeck.Create(panel),
            BridgeDeck.Create(panel),
            BusDeck.Create(panel),
        ];
        return [.. decks.OfType<SpiceDeck>(), .. FastTurnDeck.Create(panel)];
    }
}
