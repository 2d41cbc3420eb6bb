namespace HapticNode.Hardware.Panels;

/// <summary>A net that supplies others.</summary>
/// <param name="Net">The net.</param>
/// <param name="MinimumVolts">The lowest voltage in normal operation.</param>
/// <param name="Volts">The usual voltage.</param>
/// <param name="MaximumVolts">The highest voltage in normal operation.</param>
/// <param name="LimitMilliamps">The most that may be drawn from it.</param>
/// <param name="From">The rail that feeds it; empty where the node's board does.</param>
/// <param name="Through">The part between them; empty where the node's board feeds it.</param>
/// <param name="Line">Where it stands in the file.</param>
public sealed record Rail(
    string Net, double MinimumVolts, double Volts, double MaximumVolts, double LimitMilliamps, string From, string Through, int Line)
{
    /// <summary>Whether the node's board feeds it.</summary>
    public bool IsFromNode => From.Length == 0;
}
