using System.Device.Gpio;
using static HapticNode.VirtualBoard.Tests.Firmware;
using static HapticNode.VirtualBoard.Tests.Storage.Flash;

namespace HapticNode.VirtualBoard.Tests.Storage;

[TestClass]
public sealed class FlashTimeTests
{
    [TestMethod]
    [DataRow(1, 1, 1)]
    [DataRow(256, 1, 1)]
    [DataRow(257, 1, 2)]
    [DataRow(4_096, 1, 16)]
    [DataRow(4_097, 2, 17)]
    public void SavingTakesAnErasePerBlockAndAProgramPerPage(int bytes, int erases, int programs)
    {
        using Board board = PowerTypicalBoard();
        board.Disk.Write(Flash.Path, []);
        long start = board.Clock.NowNanoseconds;
        Save(new byte[bytes]);
        long flash = (erases * board.Disk.EraseNanoseconds) + ((programs + 1) * board.Disk.ProgramNanoseconds);
        long calls = (board.Costs.FileName + (3 * board.Costs.FileCall) + (board.Costs.FileByte * bytes)) * 9;
        Assert.AreEqual(flash + calls, board.Clock.NowNanoseconds - start);
    }

    [TestMethod]
    public void ReadingAndClosingAnUnchangedFileTakesNoFlashTime()
    {
        using Board board = PowerTypicalBoard();
        board.Disk.Write(Flash.Path, [1, 2, 3]);
        long start = board.Clock.NowNanoseconds;
        Load();
        long calls = (board.Costs.FileName + (2 * board.Costs.FileCall) + (board.Costs.FileByte * 100)) * 9;
        Assert.AreEqual(calls, board.Clock.NowNanoseconds - start);
    }

    [TestMethod]
    public void TheInterruptsOfAStandstillComeAtItsEndAsOne()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) => { };
        var other = new GpioController().OpenPin(5, PinMode.InputPullUp);
        other.ValueChanged += (_, _) => { };
        Stream file = FirmwareFile.Open(Flash.Path, FileMode.Create, FileAccess.Write);
        file.Write([1], 0, 1);
        long start = board.Clock.NowNanoseconds;
        ScheduleBurst(board, 4, start + (5 * Millisecond), Millisecond, 3);
        ScheduleBurst(board, 5, start + (5 * Millisecond), Millisecond, 4);
        file.Dispose();
        Assert.AreEqual(0, board.EdgesPosted);
        board.Clock.AdvanceTo(board.Clock.NowNanoseconds + Millisecond);
        FirmwareThread.Sleep(0);
        Assert.AreEqual(1, board.EdgesPosted, "pin 4 changed, pin 5 is as it was");
    }

    [TestMethod]
    public void ThePulseCounterCountsThroughAStandstill()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(4);
        counter.Start();
        Stream file = FirmwareFile.Open(Flash.Path, FileMode.Create, FileAccess.Write);
        file.Write([1], 0, 1);
        ScheduleBurst(board, 4, board.Clock.NowNanoseconds + (5 * Millisecond), Millisecond, 20);
        file.Dispose();
        Assert.AreEqual(10, counter.Read().Count);
    }
}
