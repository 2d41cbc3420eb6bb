using HapticNode.Actuators.Profiles;

namespace HapticNode.Measurements.Yield;

/// <summary>Something that differs from unit to unit, or from day to day.</summary>
public enum VariedParameter
{
    /// <summary>The resonance of a swinging mass or the speed of a rotating one.</summary>
    Frequency,

    /// <summary>How strongly it shakes.</summary>
    Strength,

    /// <summary>The damping of a swinging mass.</summary>
    Quality,

    /// <summary>The supply of the driver.</summary>
    Supply,

    /// <summary>The temperature: of the coil's copper and the spring's steel.</summary>
    Temperature,
}

/// <summary>How far units and circumstances lie from what a profile says.</summary>
/// <param name="Quality">Share by which the quality factor differs in both directions, of 95 % of the units; assumed unless measured.</param>
/// <param name="Supply">Share by which the supply differs in both directions; a regulator's tolerance and its load.</param>
/// <param name="LowestCelsius">The coldest at which the panel is used.</param>
/// <param name="HighestCelsius">The warmest.</param>
public sealed record UnitVariation(double Quality = 0.15, double Supply = 0.05, double LowestCelsius = 0, double HighestCelsius = 40)
{
    /// <summary>The temperature of a profile's figures.</summary>
    public const double ReferenceCelsius = 25;

    private const double SpreadsAtMost = 1.5;

    /// <summary>Draws units of a motor: normal, with 95 % of them within the spread and none beyond one and a half of it; supply and temperature even.</summary>
    /// <param name="spread">The spread of the profile.</param>
    /// <param name="count">How many units.</param>
    /// <param name="seed">The seed: the same units for the same seed.</param>
    /// <param name="fixedParameter">What is kept as the profile says; null for nothing.</param>
    /// <returns>The units.</returns>
    internal MotorUnit[] Draw(UnitSpread spread, int count, int seed, VariedParameter? fixedParameter = null)
    {
        var random = new Random(seed);
        MotorUnit[] units = new MotorUnit[count];
        for (int i = 0; i < count; i++)
        {
            // All are drawn, so that the others stay the same where one is kept.
            double frequency = Within(random, spread.Frequency);
            double strength = Within(random, spread.Strength);
            double quality = Within(random, Quality);
            double supply = Supply * ((2 * random.NextDouble()) - 1);
            double kelvin = LowestCelsius + ((HighestCelsius - LowestCelsius) * random.NextDouble()) - ReferenceCelsius;
            units[i] = new MotorUnit(
                fixedParameter == VariedParameter.Frequency ? 0 : frequency,
                fixedParameter == VariedParameter.Strength ? 0 : strength,
                fixedParameter == VariedParameter.Quality ? 0 : quality,
                fixedParameter == VariedParameter.Supply ? 0 : supply,
                fixedParameter == VariedParameter.Temperature ? 0 : kelvin);
        }

        return units;
    }

    private static double Within(Random random, double spread)
    {
        double normal = Synthetic.SyntheticSensor.Normal(random);
        return spread * Math.Clamp(normal / Identification.Estimate.Deviations, -SpreadsAtMost, SpreadsAtMost);
    }
}

/// <summary>One unit of a motor on one day.</summary>
/// <param name="Frequency">How far its frequency is off, as a share.</param>
/// <param name="Strength">How far its acceleration is off, as a share.</param>
/// <param name="Quality">How far its quality factor is off, as a share.</param>
/// <param name="Supply">How far its supply is off, as a share.</param>
/// <param name="Kelvin">How much warmer it is than the profile's figures.</param>
internal readonly record struct MotorUnit(double Frequency, double Strength, double Quality, double Supply, double Kelvin);
