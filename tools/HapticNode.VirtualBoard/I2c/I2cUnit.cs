using System.Device.I2c;
using HapticNode.NanoApi;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.VirtualBoard;

/// <summary>The I2C bus of the board, and the chips on it.</summary>
/// <remarks>
/// The runtime's driver holds the interpreter up during a transfer, while interrupts go on; a call takes 0.2 to 0.4 ms (an estimate from
/// the ESP-IDF's legacy driver). Gaps of 10 to 19 ms, as esp-idf issue 9919 reports them, are not modelled.
/// </remarks>
public sealed class I2cUnit : II2c
{
    private readonly Board _board;
    private readonly List<II2cTarget> _targets = [];
    private readonly List<I2cCall> _calls = [];

    internal I2cUnit(Board board)
    {
        _board = board;
    }

    /// <summary>All transfers so far, in the order of time; kept whatever <see cref="Board.KeepsHistory"/> says, since there are few.</summary>
    public IReadOnlyList<I2cCall> Calls => _calls;

    /// <summary>Puts a chip on the bus.</summary>
    /// <param name="target">The chip.</param>
    public void Attach(II2cTarget target) => _targets.Add(target);

    void II2c.Open(int bus)
    {
        _board.Charge(_board.Costs.Call);
        if (bus != 1 || _board.PinFunctions.PinOf(DeviceFunction.I2C1_DATA) < 0 || _board.PinFunctions.PinOf(DeviceFunction.I2C1_CLOCK) < 0)
        {
            throw new ArgumentException($"I2C{bus} has no pins: set their functions first.", nameof(bus));
        }
    }

    I2cTransferResult II2c.Transfer(int address, SpanByte written, SpanByte read)
    {
        byte[] sent = new byte[written.Length];
        for (int i = 0; i < sent.Length; i++)
        {
            sent[i] = written[i];
        }

        byte[] received = new byte[read.Length];
        long began = _board.Clock.NowNanoseconds;
        _board.Stop(_board.Costs.I2cTransfer);
        II2cTarget? target = _targets.FirstOrDefault(candidate => candidate.Address == address);
        int taken = target?.Transfer(_board, sent, received) ?? -1;
        for (int i = 0; i < received.Length; i++)
        {
            read[i] = received[i];
        }

        int all = sent.Length + received.Length;
        _calls.Add(new I2cCall(began, address, sent, taken == all));
        return taken < 0 ? new I2cTransferResult(I2cTransferStatus.SlaveAddressNotAcknowledged, 0)
            : new I2cTransferResult(taken == all ? I2cTransferStatus.FullTransfer : I2cTransferStatus.PartialTransfer, taken);
    }
}
