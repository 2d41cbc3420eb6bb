namespace HapticNode.Actuators.Models;

/// <summary>A stretch of time in which a light has one brightness.</summary>
/// <param name="StartSeconds">Where it begins, in seconds from the beginning of the signal.</param>
/// <param name="EndSeconds">Where it ends, in seconds.</param>
/// <param name="Millicandela">The luminous intensity along the axis in mcd.</param>
/// <param name="Lightness">The lightness L* that the eye perceives, 0 for dark to 100 for the light at full duty.</param>
public sealed record LightStep(double StartSeconds, double EndSeconds, double Millicandela, double Lightness);
