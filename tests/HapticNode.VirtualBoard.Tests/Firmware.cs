namespace HapticNode.VirtualBoard.Tests;

/// <summary>Times and small pieces of firmware that the tests share.</summary>
internal static class Firmware
{
    internal const long Microsecond = 1_000;
    internal const long Millisecond = 1_000_000;

    /// <summary>Time from a queued event to the handler of the pin that was opened first.</summary>
    internal static readonly long Dispatch = NanosecondsOf(
        CostModel.Typical.EventDispatch, CostModel.Typical.GpioEventObject, CostModel.Typical.EventListenerCall,
        CostModel.Typical.GpioListener, CostModel.Typical.GpioValueChanged);

    internal static long NanosecondsOf(params int[] units) => (long)(units.Sum() * CostModel.Typical.NanosecondsPerUnit);

    internal static Board PowerTypicalBoard() => new(BoardProfile.Esp32DevKitC, CostModel.Typical);

    internal static Board PowerS3Board() => new(BoardProfile.Esp32S3DevKitC1, CostModel.Typical);

    /// <summary>Computes without yielding.</summary>
    internal static void Compute(long nanoseconds)
    {
        Board board = Board.Current;
        long end = board.Clock.NowNanoseconds + nanoseconds;
        while (board.Clock.NowNanoseconds < end)
        {
            Meter.Charge(100, 1, 0);
        }
    }

    /// <summary>A hot loop that does nothing but yield, until the power goes off.</summary>
    internal static void RunHotLoop()
    {
        RunUntilPowerOff(() => FirmwareThread.Sleep(0));
    }

    internal static void RunUntilPowerOff(Action turn)
    {
        try
        {
            while (true)
            {
                turn();
            }
        }
        catch (PowerOffException)
        {
            // The normal end of a run.
        }
    }

    /// <summary>Schedules edges that alternate between 0 and 1, the first to 0.</summary>
    internal static void ScheduleBurst(Board board, int pin, long start, long spacing, int edges)
    {
        for (int i = 0; i < edges; i++)
        {
            board.Schedule(start + (i * spacing), pin, i % 2 == 0 ? 0 : 1);
        }
    }
}
