using System.Globalization;
using HapticNode.Hardware.Circuits;
using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Spice;

/// <summary>The node toggles the gate, stops, and the drivers go off: with the monostable at its fastest, as usual, and at its slowest.</summary>
/// <remarks>
/// The model times as the makers' formula does: an edge empties the capacitor, which the resistor fills; the output is high until the
/// share 1 - exp(-K) of the supply is reached, that is for K x R x C.
/// </remarks>
internal static class GateDeck
{
    private const int Toggles = 12;
    private const double MostMilliseconds = 100;

    /// <summary>Makes the deck.</summary>
    internal static SpiceDeck Create(Panel panel)
    {
        DeckWriter deck = new();
        double period = panel.Gate.PeriodMilliseconds;
        double volts = panel.LogicRail.Volts;
        Part monostable = panel[panel.Gate.Part];
        Part resistor = panel[panel.Gate.Resistor];
        Part capacitor = panel[panel.Gate.Capacitor];
        double tolerance = resistor.Rating("tolerance") + capacitor.Rating("tolerance");

        // Toggle 1 is a rising edge; the last rising one is the one before the last.
        double last = (Toggles - 1) * period;
        deck.Line($"Vcc vcc 0 {volts}");
        deck.Line($"Vtrig trig 0 PWL({Wave(period, volts)})");
        deck.Line($"Rd trig late 1k");
        deck.Line($"Cd late 0 20n");
        deck.Line($"Bedge edge 0 V = V(trig) > {volts / 2} && V(late) < {volts / 2} ? 1 : 0");
        deck.Line($".model empty SW(VT=0.5 RON=1 ROFF=1G)");
        AddCorner(deck, "fast", resistor.Rating("ohm"), capacitor.Rating("nf") * (1 - tolerance), monostable.Rating("pulse_factor_min"), volts);
        AddCorner(deck, "usual", resistor.Rating("ohm"), capacitor.Rating("nf"), monostable.Rating("pulse_factor"), volts);
        AddCorner(deck, "slow", resistor.Rating("ohm"), capacitor.Rating("nf") * (1 + tolerance), monostable.Rating("pulse_factor_max"), volts);
        deck.Line($".tran 20u {last + 150}m 0 50u UIC");
        foreach (string corner in new[] { "fast", "usual", "slow" })
        {
            deck.Measure(
                $"hold_{corner}",
                $"MIN v(q_{corner}) FROM={period + 1}m TO={last}m",
                $"{panel.Gate.Output} while the node toggles, {corner}",
                "V",
                volts * 0.9,
                volts * 1.1);
            deck.Measure(
                $"off_{corner}",
                $"TRIG AT={last}m TARG v(q_{corner}) VAL={volts / 2} FALL=1 TD={last}m",
                $"{panel.Gate.Output} off after the last rising edge, {corner}",
                "ms",
                2 * period,
                MostMilliseconds);
        }

        GateTimer timer = GateTimer.Of(panel);
        string usual = timer.Milliseconds.ToString("0", CultureInfo.InvariantCulture);
        return deck.ToDeck("gate-timeout", $"the drivers go off about {usual} ms after the node's last sign");
    }

    private static void AddCorner(DeckWriter deck, string corner, double ohms, double nanofarads, double factor, double volts)
    {
        deck.Line($"Rt_{corner} vcc rc_{corner} {ohms}");
        deck.Line($"Ct_{corner} rc_{corner} 0 {nanofarads}n IC={volts}");
        deck.Line($"S_{corner} rc_{corner} 0 edge 0 empty");
        deck.Line($"Bq_{corner} q_{corner} 0 V = V(rc_{corner}) < {volts * (1 - Math.Exp(-factor)):0.0000} ? {volts} : 0");
    }

    private static string Wave(double period, double volts)
    {
        List<string> points = ["0 0"];
        for (int toggle = 1; toggle <= Toggles; toggle++)
        {
            double from = toggle % 2 == 1 ? 0 : volts;
            points.Add(string.Create(CultureInfo.InvariantCulture, $"{toggle * period}m {from} {(toggle * period) + 0.001:0.###}m {volts - from}"));
        }

        return string.Join(' ', points);
    }
}
