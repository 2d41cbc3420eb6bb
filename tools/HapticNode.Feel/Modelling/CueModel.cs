using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;
using HapticNode.Core.Base;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Modelling;

/// <summary>Works out what a person gets from a cue.</summary>
/// <param name="setup">The parts.</param>
public sealed class CueModel(FeelSetup setup)
{
    private readonly BuzzerModel _buzzer = new(setup.Buzzer);
    private readonly LightModel _light = new(setup.Light);

    /// <summary>Plays a cue.</summary>
    /// <param name="trace">What its lanes do.</param>
    /// <returns>What comes of it.</returns>
    /// <exception cref="ArgumentException">A driver stage cannot drive its motor.</exception>
    public CueResult Run(CueTrace trace)
    {
        return new CueResult(
            trace,
            [.. Lanes(trace, LaneKind.Motor).SelectMany(lane => setup.MotorsOf(trace, lane.Lane.Name).Select(motor => Motor(lane, motor)))],
            [.. Lanes(trace, LaneKind.Tone).Select(Sound)],
            [.. Lanes(trace, LaneKind.Light).Select(Light)]);
    }

    /// <summary>Plays one lane on one motor.</summary>
    /// <param name="lane">A motor lane.</param>
    /// <param name="motor">The motor.</param>
    /// <returns>What comes of it.</returns>
    public static MotorResult Motor(LaneTrace lane, MotorSetup motor)
    {
        DriveSignal signal = DriveSignal.ForMotor(lane.Points, motor.Stage, lane.Points[^1].Microseconds + (long)(motor.Stage.TailSeconds * 1e6));
        return new MotorResult(
            lane,
            motor,
            signal,
            motor.Profile.Model().Run(signal, motor.Stage),
            ToleranceSweep.Run(motor.Profile, signal, motor.Stage, lane.Lane.Heat));
    }

    private static IEnumerable<LaneTrace> Lanes(CueTrace trace, LaneKind kind) => trace.Lanes.Where(lane => lane.Lane.Kind == kind);

    private SoundResult Sound(LaneTrace lane)
    {
        IReadOnlyList<SoundStep> steps = _buzzer.Run(DriveSignal.ForTone(lane.Points, lane.Points[^1].Microseconds));
        return new SoundResult(lane.Lane.Name, steps, SoundMetrics.Of(steps));
    }

    private LightResult Light(LaneTrace lane)
    {
        IReadOnlyList<LightStep> steps = _light.Run(DriveSignal.ForLight(lane.Points, lane.Points[^1].Microseconds));
        return new LightResult(lane.Lane.Name, steps, LightMetrics.Of(steps));
    }
}
