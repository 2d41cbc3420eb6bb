namespace HapticNode.Measurements.Comparison;

/// <summary>One number as the model says it and as the sensor does.</summary>
/// <param name="Name">What it is, with its unit.</param>
/// <param name="Key">The same for scripts.</param>
/// <param name="Modelled">The modelled value.</param>
/// <param name="Measured">The measured one: the middle of the recorded motions; null where the recording's unit is unknown.</param>
public sealed record ComparedNumber(string Name, string Key, double Modelled, double? Measured)
{
    /// <summary>How far the model is off, as a share of the measured value; null where there is none.</summary>
    public double? Deviation => Measured is double measured && measured != 0 ? (Modelled / measured) - 1 : null;
}
