using HapticNode.Hardware.Panels;

namespace HapticNode.Hardware.Circuits;

/// <summary>How long the drivers stay on after the last edge of the node: tW = K x R x C, as the 74HC123's makers state it.</summary>
/// <param name="MinimumMilliseconds">The shortest time within the tolerances.</param>
/// <param name="Milliseconds">The usual time.</param>
/// <param name="MaximumMilliseconds">The longest time within the tolerances.</param>
public sealed record GateTimer(double MinimumMilliseconds, double Milliseconds, double MaximumMilliseconds)
{
    /// <summary>Computes the times of a panel's gate.</summary>
    /// <param name="panel">The panel; its monostable states the factor K and its limits.</param>
    /// <returns>The times.</returns>
    public static GateTimer Of(Panel panel)
    {
        Part monostable = panel[panel.Gate.Part];
        Part resistor = panel[panel.Gate.Resistor];
        Part capacitor = panel[panel.Gate.Capacitor];
        double product = resistor.Rating("ohm") * capacitor.Rating("nf") * 1e-6;
        double tolerance = resistor.Rating("tolerance") + capacitor.Rating("tolerance");
        return new GateTimer(
            monostable.Rating("pulse_factor_min") * product * (1 - tolerance),
            monostable.Rating("pulse_factor") * product,
            monostable.Rating("pulse_factor_max") * product * (1 + tolerance));
    }
}
