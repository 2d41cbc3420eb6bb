using HapticNode.Actuators.Driving;

namespace HapticNode.Actuators.Models;

/// <summary>A motor as equations, solved in closed form between the changes of its drive: no step size, no step error.</summary>
public abstract class MotorModel
{
    /// <summary>Samples a second of a motion unless told otherwise: a wave of 250 Hz has 80 of them.</summary>
    public const double DefaultSampleRateHertz = 20000;

    /// <summary>How many time constants an amplitude takes to fall to a hundredth: that counts as rest.</summary>
    private protected static readonly double RestDecays = Math.Log(100);

    private const double MicrosecondsPerSecond = 1e6;

    /// <summary>Works out how the motor moves.</summary>
    /// <param name="signal">What the pin does.</param>
    /// <param name="stage">What stands between pin and motor.</param>
    /// <param name="sampleRateHertz">Samples a second; it decides where the motion is looked at, not what it is.</param>
    /// <returns>The motion, from the beginning of the signal until the motor has come to rest after its end: down to a hundredth.</returns>
    /// <exception cref="ArgumentException">The driver stage cannot drive this kind of motor.</exception>
    public Motion Run(DriveSignal signal, DriverStage stage, double sampleRateHertz = DefaultSampleRateHertz)
    {
        IReadOnlyList<DriveStep> steps = stage.Decode(signal);
        double end = signal.DurationMicroseconds / MicrosecondsPerSecond;
        int samples = (int)Math.Ceiling((end + TailSeconds(stage)) * sampleRateHertz);
        return Solve(steps, stage, new SampleClock(sampleRateHertz, samples));
    }

    /// <summary>Makes the model of another unit of the same part.</summary>
    /// <param name="frequencyError">How far its frequency is off, as a share: of the resonance, or of the speed of a rotating mass.</param>
    /// <returns>The unit; its driver still assumes the frequency of the part's profile.</returns>
    public abstract MotorModel Unit(double frequencyError);

    /// <summary>How long the motor may take to come to rest after the end of a signal, in seconds.</summary>
    private protected abstract double TailSeconds(DriverStage stage);

    private protected abstract Motion Solve(IReadOnlyList<DriveStep> steps, DriverStage stage, SampleClock clock);
}
