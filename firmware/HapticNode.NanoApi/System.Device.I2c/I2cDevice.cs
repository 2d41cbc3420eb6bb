using HapticNode.NanoApi;

namespace System.Device.I2c;

/// <summary>A device on an I2C bus. Each call holds the interpreter up until the transfer is over.</summary>
public class I2cDevice : IDisposable
{
    private readonly II2c _bus = PoweredBoard.Current.I2c;

    /// <summary>Takes the settings.</summary>
    /// <param name="settings">Which device on which bus.</param>
    /// <exception cref="ArgumentException">The bus has no pins.</exception>
    public I2cDevice(I2cConnectionSettings settings)
    {
        ConnectionSettings = settings;
        _bus.Open(settings.BusId);
    }

    /// <summary>Which device on which bus.</summary>
    public I2cConnectionSettings ConnectionSettings { get; }

    /// <summary>Makes a device.</summary>
    /// <param name="settings">Which device on which bus.</param>
    /// <returns>The device.</returns>
    /// <exception cref="ArgumentException">The bus has no pins.</exception>
    public static I2cDevice Create(I2cConnectionSettings settings) => new(settings);

    /// <summary>Writes bytes.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <returns>What became of it.</returns>
    public I2cTransferResult Write(SpanByte buffer) => _bus.Transfer(ConnectionSettings.DeviceAddress, buffer, default);

    /// <summary>Writes bytes and reads others, with a repeated start between.</summary>
    /// <param name="writeBuffer">What is written.</param>
    /// <param name="readBuffer">Where what is read goes.</param>
    /// <returns>What became of it.</returns>
    public I2cTransferResult WriteRead(SpanByte writeBuffer, SpanByte readBuffer) =>
        _bus.Transfer(ConnectionSettings.DeviceAddress, writeBuffer, readBuffer);

    /// <summary>Lets the device go.</summary>
    public void Dispose() => GC.SuppressFinalize(this);
}
