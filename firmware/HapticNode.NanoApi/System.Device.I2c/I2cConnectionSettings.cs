namespace System.Device.I2c;

/// <summary>Which device on which bus.</summary>
public sealed class I2cConnectionSettings
{
    /// <summary>Takes the settings.</summary>
    /// <param name="busId">The bus, from 1.</param>
    /// <param name="deviceAddress">The address in 7 bits.</param>
    /// <param name="busSpeed">The clock.</param>
    /// <param name="sharingMode">Who may use the device.</param>
    public I2cConnectionSettings(int busId, int deviceAddress, I2cBusSpeed busSpeed, I2cSharingMode sharingMode)
    {
        BusId = busId;
        DeviceAddress = deviceAddress;
        BusSpeed = busSpeed;
        SharingMode = sharingMode;
    }

    /// <summary>The bus, from 1.</summary>
    public int BusId { get; }

    /// <summary>The address in 7 bits.</summary>
    public int DeviceAddress { get; }

    /// <summary>The clock.</summary>
    public I2cBusSpeed BusSpeed { get; }

    /// <summary>Who may use the device.</summary>
    public I2cSharingMode SharingMode { get; }
}
