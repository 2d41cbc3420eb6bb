using HapticNode.Actuators.Driving;

namespace HapticNode.Actuators.Models;

/// <summary>How the thing that a motor is fixed to moves: modelled, not measured.</summary>
public sealed class Motion
{
    private readonly double[] _acceleration;
    private readonly double[] _envelope;

    internal Motion(double sampleRateHertz, double[] acceleration, double[] envelope, IReadOnlyList<DriveStep> steps)
    {
        SampleRateHertz = sampleRateHertz;
        _acceleration = acceleration;
        _envelope = envelope;
        Steps = steps;
    }

    /// <summary>Samples a second, in hertz; the first sample is at the beginning of the signal.</summary>
    public double SampleRateHertz { get; }

    /// <summary>The acceleration along one axis in g, with its sign: what can be heard or drawn.</summary>
    public ReadOnlySpan<double> Acceleration => _acceleration;

    /// <summary>
    /// The amplitude of the oscillation in g, without the waves: of a resonant motor what its acceleration swings with, of a rotating mass
    /// the length of the turning acceleration.
    /// </summary>
    public ReadOnlySpan<double> Envelope => _envelope;

    /// <summary>Whether the acceleration turns with a rotating mass instead of going to and fro.</summary>
    public bool IsRotating { get; init; }

    /// <summary>The electrical energy that the motor took from its driver, in joules; what it gives back is subtracted.</summary>
    public double ElectricalJoules { get; init; }

    /// <summary>What the motor was driven with, from the beginning of the signal to its end; the motion goes on after it.</summary>
    public IReadOnlyList<DriveStep> Steps { get; }

    /// <summary>What an accelerometer shows, without sign: of a resonant motor the half waves, of a rotating mass the length of its vector.</summary>
    /// <param name="sample">The index of the sample.</param>
    /// <returns>The magnitude in g.</returns>
    public double MagnitudeAt(int sample)
    {
        return IsRotating ? _envelope[sample] : Math.Abs(_acceleration[sample]);
    }
}
