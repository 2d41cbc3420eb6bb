namespace HapticNode.Hardware.Panels;

/// <summary>The two wires over which drivers are set up.</summary>
/// <param name="Data">The net of SDA.</param>
/// <param name="Clock">The net of SCL.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record I2cBus(string Data, string Clock, int Line);
