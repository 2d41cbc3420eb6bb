using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>Lights at the highest supply, each with the lowest voltage of its kind.</summary>
internal static class LightDeck
{
    /// <summary>Makes the deck; null for a panel without lights.</summary>
    internal static SpiceDeck? Create(Panel panel)
    {
        LowSideSwitch[] lights = [.. LowSideSwitch.Of(panel).Where(stage => stage.Lane.Kind == LaneKind.Light)];
        if (lights.Length == 0)
        {
            return null;
        }

        DeckWriter deck = new();
        foreach (Rail rail in panel.Rails)
        {
            deck.Line($"Vrail_{DeckWriter.Plain(rail.Net)} {DeckWriter.Node(rail.Net)} 0 {rail.MaximumVolts}");
        }

        foreach (LowSideSwitch light in lights)
        {
            deck.Line($"Rpin_{DeckWriter.Plain(light.Lane.Name)} {DeckWriter.Node(panel.LogicRail.Net)} {DeckWriter.Node(light.Lane.Net)} 50");
            StageModels.AddLowSide(deck, panel, light);
        }

        deck.Line($".tran 10u 1m");
        foreach (LowSideSwitch light in lights)
        {
            string name = DeckWriter.Plain(light.Lane.Name);
            double most = Math.Min(light.Lane.MaximumMilliamps, light.Load.Rating("max_ma"));
            deck.Measure($"i_{name}", $"FIND i(Vload_{name}) AT=1m", $"current of {light.Lane.Name} at the highest supply", "mA", 1, most);
        }

        return deck.ToDeck("light-current", "currents of the lights at the highest supply");
    }
}
