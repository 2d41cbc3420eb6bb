using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>A bridge with two inputs drives forward, is turned round by the firmware's two writes, and comes to rest shorted.</summary>
/// <remarks>
/// The half bridges are switches of the stated resistance that follow their inputs. The firmware first takes the input that drives back to
/// neutral and then moves the other, a millisecond later at worst: between the writes both are alike and the motor is shorted.
/// </remarks>
internal static class BridgeDeck
{
    private const double SettledMilliamps = 10;

    /// <summary>Makes a deck for the first bridge; null where the panel has none.</summary>
    internal static SpiceDeck? Create(Panel panel)
    {
        if (MotorBridge.Of(panel).FirstOrDefault(bridge => bridge.Lane.Stage == LaneStage.Bridge) is not { Driver: { } driver } bridge)
        {
            return null;
        }

        DeckWriter deck = new();
        Rail supply = panel.RailOn(bridge.Lane.Supply)!;
        Part motor = bridge.Motor;
        double high = panel.LogicRail.Volts;
        bool high2 = bridge.Lane.Brake == BridgeBrake.High;
        double rest = high2 ? high : 0;
        double drive = high2 ? 0 : high;
        double ohms = driver.Rating("on_ohm") / 2;
        deck.Line($"Vsupply supply 0 {supply.MaximumVolts}");
        deck.Line($"Vsense supply top 0");

        // Forward moves one input, backward the other; the edges are the two writes.
        (string forward, string backward) = high2 ? ("in2", "in1") : ("in1", "in2");
        deck.Line($"Vf {forward} 0 PWL(0 {rest} 1m {rest} 1.0001m {drive} 6m {drive} 6.0001m {rest})");
        deck.Line($"Vb {backward} 0 PWL(0 {rest} 6.5m {rest} 6.5001m {drive} 9m {drive} 9.0001m {rest})");
        foreach (int half in new[] { 1, 2 })
        {
            deck.Line($"Shigh{half} top out{half} in{half} 0 close");
            deck.Line($"Slow{half} out{half} 0 0 in{half} open");
        }

        deck.Line($".model close SW(VT={high / 2} VH=0.1 RON={ohms} ROFF=10meg)");
        deck.Line($".model open SW(VT={-high / 2} VH=0.1 RON={ohms} ROFF=10meg)");
        StageModels.AddMotor(deck, motor, "motor", "out1", "out2");
        deck.Line($".tran 1u 20m");
        double full = supply.MaximumVolts / (motor.Rating("ohm") + (2 * ohms)) * 1000;
        deck.Measure("i_forward", $"FIND i(Lload_motor) AT=5.9m", "current forward", "mA", 0.7 * full, 1.01 * full);
        deck.Measure("i_between", $"FIND i(Lload_motor) AT=6.45m", "current between the two writes, when the motor is shorted", "mA", -SettledMilliamps, SettledMilliamps);
        deck.Measure("i_backward", $"FIND i(Lload_motor) AT=8.9m", "current backward", "mA", -1.01 * full, -0.7 * full);
        deck.Measure("i_supply", $"MAX i(Vsense) FROM=0 TO=20m", "most that the supply gives: no path through both halves", "mA", 0, 1.05 * full);
        deck.Line($"Bdiff diff 0 V = V(out1) - V(out2)");
        deck.Measure("v_rest", $"FIND v(diff) AT=19m", "voltage of the motor at rest", "V", -0.01, 0.01);
        return deck.ToDeck("bridge-reversal", "a bridge is turned round and comes to rest shorted");
    }
}
