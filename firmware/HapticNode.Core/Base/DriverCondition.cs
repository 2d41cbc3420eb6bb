namespace HapticNode.Core.Base;

/// <summary>A driver that is set up over a bus: what the host asks of it, and what is known of it. The board's own code does the talking.</summary>
public sealed class DriverCondition
{
    /// <summary>The lane that it drives.</summary>
    public int Lane;

    /// <summary>What is known of it.</summary>
    public DriverState State;

    /// <summary>What a calibration found for the resistive losses, a register of the chip.</summary>
    public int Compensation;

    /// <summary>What a calibration found for the back-EMF, a register of the chip.</summary>
    public int BackEmf;

    /// <summary>What a calibration chose as the gain of the back-EMF, 0..3.</summary>
    public int Gain;

    /// <summary>The period of the motor's resonance as the chip read it, in counts of 98.46 us; 0 where it has not.</summary>
    public int Period;

    /// <summary>The period that the motor's data say, in the same counts; 0 for a motor without resonance.</summary>
    public int ExpectedPeriod;

    /// <summary>Whether the host asks for a calibration.</summary>
    public bool IsAsked;

    /// <summary>Whether the host has been told of the state.</summary>
    public bool IsTold = true;

    /// <summary>The word for a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>One word.</returns>
    public static string WordOf(DriverState state)
    {
        switch (state)
        {
            case DriverState.Unknown:
                return "unknown";
            case DriverState.Ok:
                return "ok";
            case DriverState.Absent:
                return "absent";
            case DriverState.Refuses:
                return "refuses";
            case DriverState.Forgets:
                return "forgets";
            case DriverState.OtherChip:
                return "other-chip";
            case DriverState.OverCurrent:
                return "over-current";
            case DriverState.Hot:
                return "hot";
            case DriverState.Calibrating:
                return "calibrating";
            case DriverState.Calibrated:
                return "calibrated";
            case DriverState.CalibrationFailed:
                return "calibration-failed";
            case DriverState.Implausible:
                return "implausible";
            case DriverState.Hangs:
                return "hangs";
            default:
                throw new System.ArgumentException();
        }
    }
}
