using HapticNode.Actuators.Driving;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>A brake on a stage that cannot brake.</summary>
public sealed class UselessBrakeRule() : LintRule(
    "useless-brake",
    "A negative level does nothing on a stage whose input carries no sign: the motor runs out by itself, or the driver brakes it anyway.",
    "hardware: a transistor lets current flow one way only; a DRV2605L in a closed loop brakes by itself",
    "take the negative step out, or drive the motor by a bridge")
{
    internal override IEnumerable<LintFinding> Check(LintSubject subject)
    {
        foreach (LintCue cue in subject.Cues)
        {
            foreach (MotorResult motor in cue.Result.Motors.Where(motor => !motor.Motor.Stage.CanBrake && motor.Track.Points.Any(point => point.Permille < 0)))
            {
                string stage = motor.Motor.Stage.Kind == DriverKind.Drv2605Closed ? "a DRV2605L in a closed loop" : "a transistor";
                yield return Warning(subject, cue, motor.Lane, $"a negative level does nothing on {stage}");
            }
        }
    }
}
