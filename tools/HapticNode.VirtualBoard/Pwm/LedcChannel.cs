namespace HapticNode.VirtualBoard;

/// <summary>One channel of the LEDC peripheral: a duty number compared with its timer's count.</summary>
internal sealed class LedcChannel
{
    /// <summary>Where the waveform goes: every pin that the channel was configured for, until that pin gets another channel.</summary>
    internal List<int> Pins { get; } = [];

    internal LedcTimer? Timer { get; set; }

    internal bool IsRunning { get; set; }

    /// <summary>The duty number in effect.</summary>
    internal uint Number { get; set; }

    /// <summary>The duty number that takes effect at the next period, or <see langword="null"/>.</summary>
    internal uint? PendingNumber { get; set; }

    /// <summary>Counts the latches that were ever planned, so that an outdated one does nothing.</summary>
    internal long LatchVersion { get; set; }

    /// <summary>Part of a period for which the pin is high, 0 to 1. A number from another resolution gives what the hardware would give.</summary>
    internal double Duty => IsRunning && Timer is { Counts: > 0 } timer ? Math.Min(1.0, (double)Number / timer.Counts) : 0;
}
