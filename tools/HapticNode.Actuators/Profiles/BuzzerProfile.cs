using HapticNode.Actuators.Profiles.Reading;

namespace HapticNode.Actuators.Profiles;

/// <summary>The profile of a buzzer that needs a tone from outside.</summary>
public sealed class BuzzerProfile : ActuatorProfile
{
    internal BuzzerProfile(ProfileDocument document)
        : base(document)
    {
        document.RequireAtLeast("max_voltage_pp_v", "reference_voltage_pp_v");
        Spread = new UnitSpread(document["resonance"], document["pressure"]);
        ReferenceVoltsPeakToPeak = document["reference_voltage_pp_v"];
        MaxVoltsPeakToPeak = document["max_voltage_pp_v"];
        ResonanceHertz = document["resonance_hz"];
        Quality = document["q"];
        LevelDecibels = document["level_db"];
    }

    /// <summary>The square wave at which <see cref="LevelDecibels"/> is given, in volts from peak to peak.</summary>
    public double ReferenceVoltsPeakToPeak { get; }

    /// <summary>The highest voltage of its datasheet, in volts from peak to peak.</summary>
    public double MaxVoltsPeakToPeak { get; }

    /// <summary>The resonance in hertz.</summary>
    public double ResonanceHertz { get; }

    /// <summary>The quality factor of the resonance.</summary>
    public double Quality { get; }

    /// <summary>The sound pressure level at 10 cm from a square wave of the reference voltage on resonance, in dB.</summary>
    public double LevelDecibels { get; }

    /// <inheritdoc/>
    public override UnitSpread Spread { get; }
}
