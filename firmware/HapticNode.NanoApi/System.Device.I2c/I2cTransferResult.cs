namespace System.Device.I2c;

/// <summary>What became of a transfer.</summary>
public readonly struct I2cTransferResult
{
    internal I2cTransferResult(I2cTransferStatus status, int bytes)
    {
        Status = status;
        BytesTransferred = (uint)bytes;
    }

    /// <summary>How many bytes were transferred.</summary>
    public uint BytesTransferred { get; }

    /// <summary>Whether all were.</summary>
    public I2cTransferStatus Status { get; }
}
