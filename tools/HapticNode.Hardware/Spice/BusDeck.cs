using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>How fast a line of the I2C bus rises behind the wires of a breadboard.</summary>
internal static class BusDeck
{
    // Half a metre of jumper wires, breadboard and two pins (assumed).
    private const string Capacitance = "100p";

    // At 100 kHz, which the firmware uses (NXP UM10204, rise time of standard mode).
    private const double MostNanoseconds = 1000;

    /// <summary>Makes a deck; null where the panel has no bus.</summary>
    internal static SpiceDeck? Create(Panel panel)
    {
        if (panel.I2c is not { } bus)
        {
            return null;
        }

        DeckWriter deck = new();
        double conductance = panel.Parts.Where(part => part.Type.Kind == PartKind.HapticDriver).Sum(part => 1 / (part.Type.Rating("pull_up_ohm") ?? double.PositiveInfinity))
            + panel.Between(PartKind.Resistor, bus.Data, panel.LogicRail.Net).Sum(part => 1 / part.Rating("ohm"));
        double volts = panel.LogicRail.Volts;
        deck.Line($"Vlogic logic 0 {volts}");
        deck.Line($"Rup logic sda {1 / conductance:0}");
        deck.Line($"Cwire sda 0 {Capacitance}");
        deck.Line($"Spull sda 0 drive 0 pull");
        deck.Line($".model pull SW(VT=1.5 VH=0.1 RON=30 ROFF=10meg)");
        deck.Line($"Vdrive drive 0 PWL(0 3 2u 3 2.01u 0)");
        deck.Line($".tran 1n 10u");
        deck.Measure("rise", $"TRIG v(sda) VAL={0.3 * volts:0.00} RISE=1 TARG v(sda) VAL={0.7 * volts:0.00} RISE=1", "rise of a line from 30 to 70 %", "ns", 0, MostNanoseconds);
        deck.Measure("v_low", $"FIND v(sda) AT=1.9u", "a line that is pulled down", "V", 0, 0.4);
        return deck.ToDeck("i2c-rise", "the lines of the I2C bus rise in time");
    }
}
