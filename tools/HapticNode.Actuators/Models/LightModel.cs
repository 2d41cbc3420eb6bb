using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Profiles;

namespace HapticNode.Actuators.Models;

/// <summary>A light that a pin switches faster than the eye can follow: intensity goes with the duty, perceived lightness as CIE 1976 L*.</summary>
/// <param name="profile">The part.</param>
/// <param name="fullMilliamperes">The current while the pin is on, in mA; null for the current that the profile's intensity is given at.</param>
public sealed class LightModel(LightProfile profile, double? fullMilliamperes = null)
{
    // CIE 15: below this share of the brightest, lightness is proportional to luminance.
    private const double LinearBelow = 216.0 / 24389;
    private const double LinearSlope = 24389.0 / 27;

    /// <summary>The lightness of a luminance.</summary>
    /// <param name="share">The luminance as a share of the brightest, 0..1.</param>
    /// <returns>L*, 0..100.</returns>
    public static double LightnessOf(double share)
    {
        return share > LinearBelow ? (116 * Math.Cbrt(share)) - 16 : LinearSlope * share;
    }

    /// <summary>The luminance of a lightness: the inverse of <see cref="LightnessOf"/>.</summary>
    /// <param name="lightness">L*, 0..100.</param>
    /// <returns>The luminance as a share of the brightest, 0..1.</returns>
    public static double LuminanceOf(double lightness)
    {
        return lightness > LinearSlope * LinearBelow ? Math.Pow((lightness + 16) / 116, 3) : lightness / LinearSlope;
    }

    /// <summary>Works out what is seen.</summary>
    /// <param name="signal">What the pin does.</param>
    /// <returns>Steps without holes between them, from the beginning of the signal to its end.</returns>
    public IReadOnlyList<LightStep> Run(DriveSignal signal)
    {
        double full = profile.IntensityMillicandela * (fullMilliamperes ?? profile.RatedMilliamperes) / profile.RatedMilliamperes;
        return [.. signal.Stretches(0).Select(stretch =>
            new LightStep(stretch.StartSeconds, stretch.EndSeconds, full * stretch.Duty, LightnessOf(stretch.Duty)))];
    }
}
