namespace HapticNode.VirtualBoard;

/// <summary>A chip on the I2C bus.</summary>
public interface II2cTarget
{
    /// <summary>The address in 7 bits.</summary>
    public int Address { get; }

    /// <summary>Takes bytes and gives others.</summary>
    /// <param name="board">The board that asks.</param>
    /// <param name="written">What is written: a register number, then values.</param>
    /// <param name="read">Where what is read goes.</param>
    /// <returns>How many bytes it acknowledged; -1 where it does not answer to its address.</returns>
    public int Transfer(Board board, ReadOnlySpan<byte> written, Span<byte> read);
}
