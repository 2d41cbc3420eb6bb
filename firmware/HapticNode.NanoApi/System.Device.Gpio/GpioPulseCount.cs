namespace System.Device.Gpio;

/// <summary>What a <see cref="GpioPulseCounter"/> has counted, and when it was read.</summary>
public struct GpioPulseCount
{
    /// <summary>The count since the counter was started or reset; negative when more was counted down than up.</summary>
    public long Count;

    /// <summary>Time since boot, in whole microseconds.</summary>
    public TimeSpan RelativeTime;
}
