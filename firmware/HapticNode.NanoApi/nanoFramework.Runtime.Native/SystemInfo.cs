using HapticNode.NanoApi;

namespace nanoFramework.Runtime.Native;

/// <summary>What the runtime says of itself.</summary>
public static class SystemInfo
{
    /// <summary>The name of the firmware image, such as <c>ESP32_REV3</c>.</summary>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static string TargetName => PoweredBoard.Current.TargetName;
}
