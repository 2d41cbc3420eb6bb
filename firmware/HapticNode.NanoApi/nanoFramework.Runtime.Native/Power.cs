using HapticNode.NanoApi;

namespace nanoFramework.Runtime.Native;

/// <summary>Restarts the chip.</summary>
public class Power
{
    /// <summary>Resets the chip. Here the run ends at the next moment at which another thread could run.</summary>
    /// <param name="rebootOption">What is started afterwards.</param>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void RebootDevice(RebootOption rebootOption = RebootOption.NormalReboot) => PoweredBoard.Current.Restart();
}
