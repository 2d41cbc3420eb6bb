namespace HapticNode.NanoApi;

/// <summary>The serial ports of a board.</summary>
internal interface ISerial
{
    /// <summary>Takes a port for a new object.</summary>
    /// <exception cref="ArgumentException">There is no such port, or it is claimed already.</exception>
    public ISerialLine Claim(string portName);
}
