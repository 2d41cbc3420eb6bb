namespace System.Device.I2c;

/// <summary>What became of a transfer.</summary>
public enum I2cTransferStatus
{
    /// <summary>It failed for another reason.</summary>
    UnknownError = 0,

    /// <summary>All of it was transferred.</summary>
    FullTransfer = 1,

    /// <summary>The device held the clock low for too long.</summary>
    ClockStretchTimeout = 2,

    /// <summary>The device took a part of it.</summary>
    PartialTransfer = 3,

    /// <summary>No device answered to the address.</summary>
    SlaveAddressNotAcknowledged = 4,
}
