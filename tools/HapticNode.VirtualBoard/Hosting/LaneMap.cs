namespace HapticNode.VirtualBoard;

/// <summary>Where an output of the firmware is on the board.</summary>
/// <param name="Name">Name of the lane.</param>
/// <param name="Kind"><c>motor</c>, <c>tone</c> or <c>light</c>.</param>
/// <param name="Pin">GPIO number of its PWM output.</param>
/// <param name="NeutralDuty">Duty at which it does nothing, 0 to 1.</param>
public sealed record LaneMap(string Name, string Kind, int Pin, double NeutralDuty)
{
    /// <summary>The level that a duty stands for: the inverse of what the device's drivers do.</summary>
    /// <param name="duty">Duty, 0 to 1.</param>
    /// <returns>Permille: -1000..1000 for a motor, 0..1000 for a tone or a light.</returns>
    public int LevelOf(double duty) => (int)Math.Round(Kind switch
    {
        "motor" when NeutralDuty > 0 => (duty - NeutralDuty) * 2000,
        "tone" => duty * 2000,
        "light" => Math.Sqrt(duty) * 1000,
        _ => duty * 1000,
    });
}
