namespace HapticNode.Core.Base;

/// <summary>What is known of a driver that is set up over a bus.</summary>
public enum DriverState : byte
{
    /// <summary>Nothing yet: it has not been spoken to.</summary>
    Unknown = 0,

    /// <summary>It is set up, and says that all is well.</summary>
    Ok = 1,

    /// <summary>It does not answer to its address: no power, no wire, or its enable stays low.</summary>
    Absent = 2,

    /// <summary>It answers and does not take what is written.</summary>
    Refuses = 3,

    /// <summary>It takes what is written and does not keep it.</summary>
    Forgets = 4,

    /// <summary>It is another chip than the panel says.</summary>
    OtherChip = 5,

    /// <summary>Its output is shorted.</summary>
    OverCurrent = 6,

    /// <summary>It is too hot.</summary>
    Hot = 7,

    /// <summary>It is being calibrated.</summary>
    Calibrating = 8,

    /// <summary>It was calibrated, and the result is kept.</summary>
    Calibrated = 9,

    /// <summary>Its calibration failed: no motor, one that cannot move, or one that the settings do not fit.</summary>
    CalibrationFailed = 10,

    /// <summary>Its calibration says that it succeeded, and what it found cannot be true.</summary>
    Implausible = 11,

    /// <summary>Its calibration did not end.</summary>
    Hangs = 12,
}
