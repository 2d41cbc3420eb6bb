namespace HapticNode.Core.Base;

/// <summary>What all rooms know of time, which is counted in microseconds since the start.</summary>
public static class Times
{
    /// <summary>A time that does not come.</summary>
    public const long Never = long.MaxValue;
}
