using HapticNode.Actuators.Models;

namespace HapticNode.Actuators.Tests.Support;

/// <summary>The motors of the anchor table: 170 Hz, Q 9.3 driven and 15 floating, 8 ohm, 2.5 V, 1.4 g on 100 g; and a rotating mass of 40 ms without friction.</summary>
public static class AnchorParts
{
    public const double ResonanceHertz = 170;

    public static LraParameters Lra { get; } = LraParameters.FromQualities(
        ResonanceHertz, movingMassKilograms: 1.4e-3, drivenQuality: 9.3, floatingQuality: 15, resistanceOhms: 8, ratedVolts: 2.5, jigMassKilograms: 0.1);

    public static ErmParameters Erm { get; } = ErmParameters.FromRatings(
        ratedVolts: 3, startVolts: 0, ratedAmperes: 0, resistanceOhms: 33, ratedRpm: 12000, drivenSeconds: 0.04, frictionShare: 0, ratedG: 1, jigMassKilograms: 0.1);
}
