namespace HapticNode.Hardware.Panels;

/// <summary>The circuit that switches the motor drivers off when the node no longer toggles its line.</summary>
/// <param name="Net">The net that the node toggles.</param>
/// <param name="Part">The reference of the monostable.</param>
/// <param name="Output">The net that enables the drivers.</param>
/// <param name="Resistor">The reference of the timing resistor.</param>
/// <param name="Capacitor">The reference of the timing capacitor.</param>
/// <param name="PeriodMilliseconds">The time between two toggles; the monostable answers every second one, a rising edge.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record DriverGate(
    string Net, string Part, string Output, string Resistor, string Capacitor, double PeriodMilliseconds, int Line);
