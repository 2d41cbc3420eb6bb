using HapticNode.Hardware.Checks.Rules;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>Everything is fully on, and the chip resets: its pins let go, and its reset line clears the gate.</summary>
internal static class ResetDeck
{
    private const double PinOhms = 50;
    private const double MostMicroseconds = 100;

    /// <summary>Makes the deck.</summary>
    internal static SpiceDeck Create(Panel panel)
    {
        DeckWriter deck = new();
        Rail logic = panel.LogicRail;
        foreach (Rail rail in panel.Rails)
        {
            deck.Line($"Vrail_{DeckWriter.Plain(rail.Net)} {DeckWriter.Node(rail.Net)} 0 {rail.MaximumVolts}");
        }

        string output = DeckWriter.Node(panel.Gate.Output);
        deck.Line($"* the chip's pins drive until 1 ms and float from then on; its reset line falls then");
        deck.Line($"Vdrive drive 0 PULSE(1 0 1m 100n 100n 10m 20m)");
        deck.Line($"Vreset n_reset 0 PULSE({logic.Volts} 0 1m 100n 100n 10m 20m)");
        deck.Line($".model pin SW(VT=0.5 RON={PinOhms} ROFF=1G)");
        deck.Line($"* the monostable: its output follows its clear within 100 ns");
        deck.Line($"Rclear n_reset cleared 1k");
        deck.Line($"Cclear cleared 0 100p");
        deck.Line($"Bq q 0 V = V(cleared) > {logic.Volts / 2} ? {logic.Volts} : 0");
        deck.Line($"Rq q {output} {PinOhms}");
        deck.Line($"Rdown_en {output} 0 {panel.Between(PartKind.Resistor, panel.Gate.Output, Panel.Ground).First().Rating("ohm")}");
        IReadOnlyList<LowSideSwitch> stages = LowSideSwitch.Of(panel);
        foreach (LowSideSwitch stage in stages)
        {
            string net = DeckWriter.Node(stage.Lane.Net);
            deck.Line($"S_{net} {DeckWriter.Node(logic.Net)} {net} drive 0 pin");
            deck.Line($"Rpin_{net} {DeckWriter.Node(logic.Net)} {net} {GateRules.InternalPullUpOhms}");
            StageModels.AddLowSide(deck, panel, stage);
        }

        deck.Line($".tran 0.2u 2m");
        deck.Measure(
            "enable_off",
            $"TRIG AT=1m TARG v({output}) VAL=0.4 FALL=1",
            $"from the reset until {panel.Gate.Output} is low",
            "us",
            0,
            MostMicroseconds);
        foreach (LowSideSwitch stage in stages)
        {
            string name = DeckWriter.Plain(stage.Lane.Name);
            deck.Measure($"on_{name}", $"FIND i(Vload_{name}) AT=0.9m", $"current of {stage.Lane.Name} before the reset", "mA", 1, 1000);
            deck.Measure(
                $"off_{name}",
                $"TRIG AT=1m TARG v({DeckWriter.Node(stage.GateNet)}) VAL={stage.Transistor!.Rating("gate_threshold_min_v")} FALL=1",
                $"from the reset until the transistor of {stage.Lane.Name} is off",
                "us",
                0,
                MostMicroseconds);
            deck.Measure($"left_{name}", $"FIND i(Vload_{name}) AT=1.9m", $"current of {stage.Lane.Name} after the reset", "uA", -10, 10);
        }

        return deck.ToDeck("reset", "a reset in the middle of everything makes all outputs neutral");
    }
}
