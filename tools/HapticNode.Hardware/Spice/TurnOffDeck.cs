using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>A motor is switched off at full current: what its coil does to the transistor or the bridge, with its diode and without.</summary>
internal static class TurnOffDeck
{
    private const double DiodeVolts = 1.5;

    /// <summary>Makes the deck.</summary>
    internal static SpiceDeck Create(Panel panel)
    {
        DeckWriter deck = new();
        deck.Line($".model dfly D(IS=1u N=1.05 RS=0.05 CJO=100p)");
        deck.Line($".model dbody D(IS=1n N=1 RS=0.2 CJO=20p)");
        deck.Line($".model swtr SW(VT=0.5 RON=0.1 ROFF=100Meg)");
        deck.Line($"Von on 0 PULSE(1 0 200u 20n 20n 1m 2m)");
        foreach (Lane lane in panel.Lanes.Where(lane => lane.Kind == LaneKind.Motor))
        {
            foreach (bool protectedBy in new[] { true, false })
            {
                AddMotor(deck, panel, lane, protectedBy);
            }
        }

        deck.Line($".tran 5n 220u 0 20n UIC");
        foreach (Lane lane in panel.Lanes.Where(lane => lane.Kind == LaneKind.Motor))
        {
            string name = DeckWriter.Plain(lane.Name);
            double rail = panel.RailOn(lane.Supply)!.MaximumVolts;
            string diode = lane.Stage == LaneStage.LowSide ? "its diode" : "the bridge's diodes";
            deck.Measure($"with_{name}", $"MAX v(hot_{name}_with) FROM=199u TO=220u", $"{lane.Name} switched off with {diode}", "V", 0, rail + DiodeVolts);
            deck.Measure($"without_{name}", $"MAX v(hot_{name}_without) FROM=199u TO=220u", $"{lane.Name} switched off without {diode}", "V", 2 * rail, 1000);
        }

        return deck.ToDeck("turn-off-spike", "the coil of a motor at the moment of switching off");
    }

    // Both stages come to the same: the coil's current has nowhere to go when the switch opens, but through the diodes.
    private static void AddMotor(DeckWriter deck, Panel panel, Lane lane, bool isProtected)
    {
        string name = $"{DeckWriter.Plain(lane.Name)}_{(isProtected ? "with" : "without")}";
        double volts = panel.RailOn(lane.Supply)!.MaximumVolts;
        deck.Line($"Vrail_{name} rail_{name} 0 {volts}");
        if (lane.Stage == LaneStage.LowSide)
        {
            Part transistor = LowSideSwitch.Of(panel).First(stage => stage.Lane == lane).Transistor!;
            StageModels.AddMotor(deck, panel[lane.Load], name, $"rail_{name}", $"hot_{name}");
            deck.Line($"Dbreak_{name} 0 hot_{name} dbreak_{name}");
            deck.Line($".model dbreak_{name} D(IS=1n BV={transistor.Rating("max_v")} CJO=100p)");
            if (isProtected)
            {
                deck.Line($"Dfly_{name} hot_{name} rail_{name} dfly");
            }
        }
        else
        {
            deck.Line($"Shigh_{name} rail_{name} far_{name} on 0 swtr");
            StageModels.AddMotor(deck, panel[lane.Load], name, $"far_{name}", $"hot_{name}");
            deck.Line($"Cfar_{name} far_{name} 0 50p");
            if (isProtected)
            {
                deck.Line($"Dup_{name} hot_{name} rail_{name} dbody");
                deck.Line($"Ddown_{name} 0 far_{name} dbody");
            }
        }

        deck.Line($"Chot_{name} hot_{name} 0 50p");
        deck.Line($"Slow_{name} hot_{name} 0 on 0 swtr");
    }
}
