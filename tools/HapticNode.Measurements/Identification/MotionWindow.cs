namespace HapticNode.Measurements.Identification;

/// <summary>A stretch of a recording in which something moves.</summary>
/// <param name="StartSeconds">Where it stands out from the rest for the first time, in seconds of the recording.</param>
/// <param name="EndSeconds">Where it has gone down into the rest again.</param>
/// <param name="FreeUntilSeconds">Where the next motion begins, or the recording ends.</param>
/// <param name="IsCut">Whether the recording begins or ends in the middle of it.</param>
internal sealed record MotionWindow(double StartSeconds, double EndSeconds, double FreeUntilSeconds, bool IsCut);
