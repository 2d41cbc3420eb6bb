namespace HapticNode.VirtualBoard;

/// <summary>What may be wrong with a DRV2605L.</summary>
public enum Drv2605Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is not there: nothing answers to its address.</summary>
    Absent,

    /// <summary>It answers to its address and takes no data.</summary>
    Refuses,

    /// <summary>It takes what is written and keeps none of it.</summary>
    Forgets,

    /// <summary>It is another chip of the family.</summary>
    OtherChip,

    /// <summary>Its output is shorted.</summary>
    OverCurrent,

    /// <summary>It is too hot.</summary>
    Hot,

    /// <summary>Its calibration fails.</summary>
    FailsCalibration,

    /// <summary>Its calibration says that it succeeded, and has found nothing.</summary>
    ClaimsSuccess,

    /// <summary>Its calibration never ends.</summary>
    Hangs,
}
