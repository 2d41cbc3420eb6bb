using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>How driver stages and loads are modelled.</summary>
internal static class StageModels
{
    // Where the resistance of an open transistor is stated for.
    private const double StatedGateVolts = 4.5;

    /// <summary>Adds the parts of a low-side stage between the lane's net and its supply, with an ammeter at the top.</summary>
    /// <remarks>
    /// Transistors are of level 1: no current below the threshold, the stated resistance when fully open. The lowest threshold is
    /// the worst for a net that floats.
    /// </remarks>
    internal static void AddLowSide(DeckWriter deck, Panel panel, LowSideSwitch stage)
    {
        string name = DeckWriter.Plain(stage.Lane.Name);
        string supply = DeckWriter.Node(stage.Lane.Supply);
        string gate = DeckWriter.Node(stage.GateNet);
        string drain = DeckWriter.Node(stage.DrainNet);
        deck.Line($"Rdown_{name} {DeckWriter.Node(stage.Lane.Net)} 0 {stage.PullDown!.Rating("ohm")}");
        deck.Line($"Rgate_{name} {DeckWriter.Node(stage.Lane.Net)} {gate} {stage.GateResistor!.Rating("ohm")}");
        deck.Line($"M_{name} {drain} {gate} {DeckWriter.Node(stage.Transistor!.At("S"))} 0 q_{name} W=1u L=1u");
        AddTransistorModel(deck, $"q_{name}", stage.Transistor!);
        if (stage.EnableTransistor is { } enable)
        {
            deck.Line($"Me_{name} {DeckWriter.Node(enable.At("D"))} {DeckWriter.Node(enable.At("G"))} 0 0 qe_{name} W=1u L=1u");
            AddTransistorModel(deck, $"qe_{name}", enable);
        }

        deck.Line($"Vload_{name} {supply} top_{name} 0");
        AddLoad(deck, panel, stage, name, drain);
        if (stage.Diode is not null)
        {
            deck.Line($"Dfly_{name} {drain} {supply} dfly");
            deck.Line($".model dfly D(IS=1u N=1.05 RS=0.05 CJO=100p)");
        }
    }

    /// <summary>Adds a model of a transistor from its threshold and its resistance.</summary>
    internal static void AddTransistorModel(DeckWriter deck, string model, Part transistor)
    {
        double threshold = transistor.Rating("gate_threshold_min_v");
        double gain = 1 / (transistor.Rating("on_ohm") * (StatedGateVolts - threshold));
        deck.Line($".model {model} NMOS(LEVEL=1 VTO={threshold} KP={gain:0.0000})");
        deck.Line($"Cg_{model} {DeckWriter.Node(transistor.At("G"))} 0 {transistor.Rating("gate_pf")}p");
    }

    /// <summary>A diode that has a voltage at 20 mA and the slope of a light.</summary>
    internal static void AddLightModel(DeckWriter deck, string model, double volts)
    {
        const double Slope = 2 * 0.02585;
        double saturation = 0.020 / Math.Exp((volts - 0.1) / Slope);
        deck.Line($".model {model} D(IS={saturation:0.000e+00} N=2 RS=5)");
    }

    private static void AddLoad(DeckWriter deck, Panel panel, LowSideSwitch stage, string name, string drain)
    {
        switch (stage.Load.Type.Kind)
        {
            case PartKind.Light:
                string cathode = DeckWriter.Node(stage.Load.At(stage.Lane.Name));
                deck.Line($"D_{name} top_{name} {cathode} led_{name}");
                deck.Line($"Rload_{name} {cathode} {drain} {stage.LoadResistor!.Rating("ohm") * (1 - stage.LoadResistor.Rating("tolerance"))}");
                AddLightModel(deck, $"led_{name}", stage.Load.Rating($"forward_{stage.Lane.Name}_min_v"));
                break;
            case PartKind.Buzzer:
                deck.Line($"Cload_{name} top_{name} {drain} {stage.Load.Rating("nf")}n");
                deck.Line($"Rload_{name} top_{name} {drain} {stage.Bleeder!.Rating("ohm")}");
                break;
            default:
                AddMotor(deck, stage.Load, name, $"top_{name}", drain);
                break;
        }
    }

    /// <summary>A motor that stands still: its resistance and its inductance.</summary>
    internal static void AddMotor(DeckWriter deck, Part motor, string name, string plus, string minus)
    {
        deck.Line($"Rload_{name} {plus} mid_{name} {motor.Rating("ohm")}");
        deck.Line($"Lload_{name} mid_{name} {minus} {motor.Rating("inductance_uh")}u");
    }
}
