using HapticNode.Hardware.Checks.Rules;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>Everything is neutral while the node's pins float, each with a weak pull-up inside: the worst that a chip may do.</summary>
internal static class NeutralDeck
{
    private const double MostVolts = 0.4;
    private const double MostMicroamps = 10;

    // What an unpowered or open output may leak.
    private const string Leakage = "1u";

    /// <summary>Makes the deck.</summary>
    internal static SpiceDeck Create(Panel panel)
    {
        DeckWriter deck = new();
        Rail logic = panel.LogicRail;
        deck.Line($"Vlogic {DeckWriter.Node(logic.Net)} 0 {logic.MaximumVolts}");
        foreach (Rail rail in panel.Rails.Where(rail => rail != logic))
        {
            deck.Line($"Vrail_{DeckWriter.Plain(rail.Net)} {DeckWriter.Node(rail.Net)} 0 {rail.MaximumVolts}");
        }

        deck.Line($"Ileak 0 {DeckWriter.Node(panel.Gate.Output)} {Leakage}");
        AddPullDown(deck, panel, panel.Gate.Output, isPin: false);
        AddPullDown(deck, panel, panel.Gate.Net, isPin: true);
        foreach (string net in panel.Lanes.Where(lane => lane.Stage != LaneStage.LowSide).SelectMany(lane => lane.Nets))
        {
            AddPullDown(deck, panel, net, isPin: true);
        }

        IReadOnlyList<LowSideSwitch> stages = LowSideSwitch.Of(panel);
        foreach (LowSideSwitch stage in stages)
        {
            deck.Line($"Rpin_{DeckWriter.Plain(stage.Lane.Net)} {DeckWriter.Node(logic.Net)} {DeckWriter.Node(stage.Lane.Net)} {GateRules.InternalPullUpOhms}");
            StageModels.AddLowSide(deck, panel, stage);
        }

        deck.Line($".tran 10u 2m");
        foreach (string net in panel.Lanes.SelectMany(lane => lane.Nets).Append(panel.Gate.Net).Append(panel.Gate.Output))
        {
            deck.Measure($"v_{DeckWriter.Plain(net)}", $"FIND v({DeckWriter.Node(net)}) AT=2m", $"{net} while the pin floats", "V", 0, MostVolts);
        }

        foreach (LowSideSwitch stage in stages)
        {
            string name = DeckWriter.Plain(stage.Lane.Name);
            deck.Measure($"i_{name}", $"FIND i(Vload_{name}) AT=2m", $"current of {stage.Lane.Name} while its pin floats", "uA", -MostMicroamps, MostMicroamps);
        }

        return deck.ToDeck("neutral-floating", "outputs are neutral while the node's pins float");
    }

    private static void AddPullDown(DeckWriter deck, Panel panel, string net, bool isPin)
    {
        string name = DeckWriter.Plain(net);
        deck.Line($"Rdown_{name} {DeckWriter.Node(net)} 0 {panel.Between(PartKind.Resistor, net, Panel.Ground).First().Rating("ohm")}");
        if (isPin)
        {
            deck.Line($"Rpin_{name} {DeckWriter.Node(panel.LogicRail.Net)} {DeckWriter.Node(net)} {GateRules.InternalPullUpOhms}");
        }
    }
}
