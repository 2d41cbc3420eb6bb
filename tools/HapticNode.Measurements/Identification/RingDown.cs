namespace HapticNode.Measurements.Identification;

/// <summary>The end of a motion, in which the motor is left to itself.</summary>
/// <param name="StartSeconds">Where it begins, in seconds of the recording.</param>
/// <param name="Seconds">How long it was followed.</param>
/// <param name="Fit">The fit.</param>
internal sealed record RingDown(double StartSeconds, double Seconds, DampedFit Fit)
{
    /// <summary>The motor's vibration.</summary>
    internal Mode Motor => Fit.Modes[0];

    /// <summary>The resonance with its standard error, in hertz.</summary>
    internal (double Value, double Error) Resonance => (Motor.ResonanceHertz, Fit.FrequencyError / (2 * Math.PI));

    /// <summary>The quality factor with its standard error.</summary>
    internal (double Value, double Error) Quality => (Motor.Quality, Motor.Quality * Math.Sqrt(Math.Pow(Fit.DecayError / Motor.Decay, 2) + Math.Pow(Fit.FrequencyError / Motor.AngularFrequency, 2)));
}
