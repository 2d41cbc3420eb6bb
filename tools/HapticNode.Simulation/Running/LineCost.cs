using HapticNode.Metering;
using HapticNode.VirtualBoard;

namespace HapticNode.Simulation.Running;

/// <summary>The firmware's own work for a line from the host: reading, carrying out, answering.</summary>
/// <param name="Operations">IL operations.</param>
/// <param name="Bytes">The line's length, its end included.</param>
public sealed record LineCost(long Operations, int Bytes)
{
    /// <summary>IL operations for each byte of the line.</summary>
    public double OperationsPerByte => Operations / (double)Bytes;

    /// <summary>Counts it on the reference panel.</summary>
    /// <param name="bankLines">The bank.</param>
    /// <param name="line">The line.</param>
    /// <returns>The cost, which is the same on every speed of the processor.</returns>
    public static LineCost Count(IReadOnlyList<string> bankLines, string line)
    {
        using var board = new Board(SimulatedPanel.Default.Profile, CostModel.Typical);
        IHostedFirmware firmware = new MeteredContext().CreateFirmware(SimulatedPanel.Default.Name);
        firmware.Boot([.. bankLines]);
        return new LineCost(firmware.CountLine(line), line.Length + 1);
    }
}
