namespace HapticNode.NanoApi;

/// <summary>One serial port of a board.</summary>
internal interface ISerialLine
{
    /// <summary>Whether it is open.</summary>
    public bool IsOpen { get; }

    /// <summary>Speed in baud.</summary>
    public int BaudRate { get; set; }

    /// <summary>Asks whether the port is open, with the time that the call takes.</summary>
    public bool ReadIsOpen();

    /// <summary>Opens the port.</summary>
    /// <exception cref="InvalidOperationException">It is open already.</exception>
    /// <exception cref="ArgumentException">It belongs to the debugger.</exception>
    /// <exception cref="Exception">It has no pins.</exception>
    public void Open(int baudRate, int bufferSize);

    /// <summary>Closes the port.</summary>
    public void Close();

    /// <summary>Gives the port back, closed.</summary>
    public void Release();

    /// <summary>Tells how many received bytes wait.</summary>
    public int CountReceived();

    /// <summary>Reads until the buffer is full.</summary>
    /// <exception cref="TimeoutException">It was not full in time; -1: no limit.</exception>
    public void Read(Span<byte> buffer, int timeoutMilliseconds);

    /// <summary>Writes, and waits until the last bytes fit into the chip.</summary>
    /// <exception cref="TimeoutException">They did not fit in time; -1: no limit.</exception>
    public void Write(ReadOnlySpan<byte> bytes, int timeoutMilliseconds);
}
