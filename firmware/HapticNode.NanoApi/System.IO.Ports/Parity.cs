namespace System.IO.Ports;

/// <summary>Parity of a serial frame.</summary>
public enum Parity
{
    /// <summary>No parity bit.</summary>
    None = 0,

    /// <summary>Odd parity.</summary>
    Odd = 1,

    /// <summary>Even parity.</summary>
    Even = 2,
}
