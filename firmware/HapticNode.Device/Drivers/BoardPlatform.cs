using HapticNode.Core.Base;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;

namespace HapticNode.Device.Drivers;

/// <summary>What the chip tells the node.</summary>
public sealed class BoardPlatform : Platform
{
    /// <inheritdoc/>
    public override long Now()
    {
        return (long)HighResTimer.GetCurrent();
    }

    /// <inheritdoc/>
    public override int FreeHeap()
    {
        return (int)GC.Run(false);
    }
}
