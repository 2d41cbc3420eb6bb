using System.Device.I2c;

namespace HapticNode.NanoApi;

/// <summary>The I2C buses of a board.</summary>
internal interface II2c
{
    /// <summary>Makes a device on a bus.</summary>
    /// <exception cref="ArgumentException">The bus has no pins.</exception>
    public void Open(int bus);

    /// <summary>Writes bytes to a chip, then reads bytes from it.</summary>
    public I2cTransferResult Transfer(int address, SpanByte written, SpanByte read);
}
