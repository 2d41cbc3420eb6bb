using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>Every lane starts at once, at its greatest current: how far the rails dip.</summary>
/// <remarks>
/// The source is the node's 5 V pin behind a cable and the board's diode, 0.35 ohm together (assumed). Electrolytic capacitors have 0.3 ohm
/// in series, ceramic ones 10 milliohm; a regulator holds its voltage behind 50 milliohm as long as it has its dropout.
/// </remarks>
internal static class SupplyDeck
{
    private const double SourceOhms = 0.35;
    private const double RegulatorOhms = 0.05;
    private const double ElectrolyticNanofarads = 47000;

    /// <summary>Makes the deck.</summary>
    internal static SpiceDeck Create(Panel panel)
    {
        DeckWriter deck = new();
        Rail supply = panel.SupplyRail;
        double node = panel.Boards.Max(board => board.DrawsMilliamps);
        deck.Line($"Vsource source 0 {supply.Volts}");
        deck.Line($"Rsource source {DeckWriter.Node(supply.Net)} {SourceOhms}");
        deck.Line($"Inode {DeckWriter.Node(supply.Net)} 0 {node}m");
        foreach (Rail rail in panel.Rails.Where(rail => !rail.IsFromNode))
        {
            AddRail(deck, rail, panel[rail.Through]);
        }

        foreach (Rail rail in panel.Rails)
        {
            foreach (Part capacitor in panel.Between(PartKind.Capacitor, rail.Net, Panel.Ground).Where(_ => rail != panel.LogicRail))
            {
                bool isElectrolytic = capacitor.Rating("nf") > ElectrolyticNanofarads;
                deck.Line($"R_{capacitor.Reference} {DeckWriter.Node(rail.Net)} esr_{capacitor.Reference} {(isElectrolytic ? 0.3 : 0.01)}");
                deck.Line($"C_{capacitor.Reference} esr_{capacitor.Reference} 0 {capacitor.Rating("nf") * (1 - capacitor.Rating("tolerance"))}n");
            }
        }

        foreach (Lane lane in panel.Lanes)
        {
            deck.Line($"I_{DeckWriter.Plain(lane.Name)} {DeckWriter.Node(lane.Supply)} 0 PWL(0 0 1m 0 1.01m {lane.MaximumMilliamps}m)");
        }

        deck.Line($".tran 2u 11m");
        foreach (Rail rail in panel.Rails.Where(rail => rail != panel.LogicRail))
        {
            deck.Measure(
                $"least_{DeckWriter.Plain(rail.Net)}",
                $"MIN v({DeckWriter.Node(rail.Net)}) FROM=0.5m TO=11m",
                $"{rail.Net} while everything starts at once",
                "V",
                rail.MinimumVolts,
                rail.MaximumVolts);
        }

        return deck.ToDeck("supply-dip", "the rails while everything starts at once");
    }

    private static void AddRail(DeckWriter deck, Rail rail, Part through)
    {
        string name = DeckWriter.Plain(rail.Net);
        string from = DeckWriter.Node(rail.From);
        string to = DeckWriter.Node(rail.Net);
        if (through.Type.Kind == PartKind.Regulator)
        {
            deck.Line($"Breg_{name} reg_{name} 0 V = min({through.Rating("output_v")}, V({from}) - {through.Rating("dropout_v")})");
            deck.Line($"Vreg_{name} reg_{name} out_{name} 0");
            deck.Line($"Rreg_{name} out_{name} {to} {RegulatorOhms}");
            deck.Line($"Freg_{name} {from} 0 Vreg_{name} 1");
        }
        else
        {
            deck.Line($"Rfuse_{name} {from} {to} {through.Rating("ohm")}");
        }
    }
}
