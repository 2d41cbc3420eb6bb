namespace HapticNode.Hardware.Spice;

/// <summary>A simulation that did not run.</summary>
/// <param name="message">What ngspice said.</param>
public sealed class SpiceException(string message) : Exception(message);
