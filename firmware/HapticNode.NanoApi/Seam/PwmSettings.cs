namespace HapticNode.NanoApi;

/// <summary>The fields of a <c>PwmChannel</c> object that its native code reads and writes.</summary>
internal sealed class PwmSettings(int timer, int pin)
{
    internal const double DutyScale = 10_000;

    /// <summary>Number of the timer, 0 to 7: 0 to 3 are high-speed timers, where the chip has such.</summary>
    internal int Timer => timer;

    internal int Pin => pin;

    internal int Frequency { get; set; }

    /// <summary>Duty in 1/10000.</summary>
    internal uint Duty { get; set; }
}
