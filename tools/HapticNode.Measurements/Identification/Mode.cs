namespace HapticNode.Measurements.Identification;

/// <summary>A vibration that dies away: e^(-decay t) (cosine cos wt + sine sin wt).</summary>
/// <param name="Decay">In 1/s.</param>
/// <param name="AngularFrequency">w, in 1/s.</param>
/// <param name="Cosine">In the unit of the samples.</param>
/// <param name="Sine">In the unit of the samples.</param>
internal readonly record struct Mode(double Decay, double AngularFrequency, double Cosine, double Sine)
{
    /// <summary>The amplitude at the beginning.</summary>
    internal double Amplitude => Math.Sqrt((Cosine * Cosine) + (Sine * Sine));

    /// <summary>The angular frequency without damping, of which w is what is left.</summary>
    internal double UndampedAngularFrequency => Math.Sqrt((AngularFrequency * AngularFrequency) + (Decay * Decay));

    /// <summary>The resonance in hertz.</summary>
    internal double ResonanceHertz => UndampedAngularFrequency / (2 * Math.PI);

    /// <summary>The quality factor.</summary>
    internal double Quality => UndampedAngularFrequency / (2 * Decay);

    /// <summary>The motion at a time after the beginning.</summary>
    internal double At(double seconds) => Math.Exp(-Decay * seconds) * ((Cosine * Math.Cos(AngularFrequency * seconds)) + (Sine * Math.Sin(AngularFrequency * seconds)));

    /// <summary>The amplitude at a time after the beginning.</summary>
    internal double AmplitudeAt(double seconds) => Amplitude * Math.Exp(-Decay * seconds);
}
