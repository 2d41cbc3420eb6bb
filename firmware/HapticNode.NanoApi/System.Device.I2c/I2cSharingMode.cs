namespace System.Device.I2c;

/// <summary>Who may use a device.</summary>
public enum I2cSharingMode
{
    /// <summary>One user.</summary>
    Exclusive = 0,

    /// <summary>Several users.</summary>
    Shared = 1,
}
