namespace System.IO.Ports;

/// <summary>Flow control of a serial port. Kept, but not modelled: the virtual line never holds back.</summary>
public enum Handshake
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>By control characters.</summary>
    XOnXOff = 1,

    /// <summary>By the RTS and CTS lines.</summary>
    RequestToSend = 2,

    /// <summary>By both.</summary>
    RequestToSendXOnXOff = 3,
}
