namespace HapticNode.VirtualBoard;

/// <summary>A transfer on the I2C bus.</summary>
/// <param name="TimeNanoseconds">When it began, in nanoseconds since boot.</param>
/// <param name="Address">The address in 7 bits.</param>
/// <param name="Written">What was written.</param>
/// <param name="Acknowledged">Whether all of it was taken.</param>
public readonly record struct I2cCall(long TimeNanoseconds, int Address, byte[] Written, bool Acknowledged);
