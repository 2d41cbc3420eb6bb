using HapticNode.Actuators.Driving;

namespace HapticNode.Actuators.Models;

/// <summary>An eccentric rotating mass behind a transistor or bridge.</summary>
public sealed class ErmModel : MotorModel
{
    private const double LongestTailSeconds = 1;

    /// <summary>Models a part as its profile describes it.</summary>
    /// <param name="parameters">The part.</param>
    /// <exception cref="ArgumentException">The part would not turn at its rated voltage.</exception>
    public ErmModel(ErmParameters parameters)
    {
        if (!(parameters.MotorConstant > 0 && parameters.RatedSpeed > 0))
        {
            throw new ArgumentException("the part does not turn at its rated voltage", nameof(parameters));
        }

        Parameters = parameters;
    }

    /// <summary>The part that is modelled.</summary>
    public ErmParameters Parameters { get; }

    /// <inheritdoc/>
    /// <remarks>The unit turns faster or slower at the same voltages, currents and times.</remarks>
    public override MotorModel Unit(double frequencyError)
    {
        double scale = 1 / (1 + frequencyError);
        return new ErmModel(Parameters with
        {
            MotorConstant = Parameters.MotorConstant * scale,
            Friction = Parameters.Friction * scale,
            Stiction = Parameters.Stiction * scale,
            Viscosity = Parameters.Viscosity * scale * scale,
            Inertia = Parameters.Inertia * scale * scale,
        });
    }

    /// <inheritdoc/>
    private protected override double TailSeconds(DriverStage stage)
    {
        // The acceleration goes with the square of the speed, and so falls twice as fast.
        double floating = Parameters.Viscosity > 0 ? Parameters.Inertia / Parameters.Viscosity : double.PositiveInfinity;
        return Math.Min(LongestTailSeconds, RestDecays / 2 * (stage.Rest(0, 0).IsFloating ? floating : Parameters.DrivenSeconds));
    }

    /// <inheritdoc/>
    private protected override Motion Solve(IReadOnlyList<DriveStep> steps, DriverStage stage, SampleClock clock)
    {
        double[] acceleration = new double[clock.Count];
        double[] envelope = new double[clock.Count];
        double joules = 0;
        var state = new ErmState(0, 0);
        double driveEnd = steps.Count == 0 ? 0 : steps[^1].EndSeconds;
        foreach (DriveStep step in steps.Append(stage.Rest(driveEnd, clock.EndSeconds)))
        {
            double volts = step.Drive * Parameters.RatedVolts;
            double time = step.StartSeconds;
            while (time < step.EndSeconds)
            {
                ErmPhase phase = ErmPhase.Next(Parameters, volts, step.IsFloating, stage.IsOneWay, state, time, step.EndSeconds);
                Fill(acceleration, envelope, phase, time, clock);
                ErmState end = phase.End;
                joules += phase.IsConducting ? Energy(volts, phase.EndSeconds - time, end.Angle - state.Angle) : 0;
                state = end;
                time = phase.EndSeconds;
            }
        }

        return new Motion(clock.RateHertz, acceleration, envelope, steps) { IsRotating = true, ElectricalJoules = joules };
    }

    // V i summed over the time: i = (V - K w) / R, and the sum of w is the angle.
    private double Energy(double volts, double seconds, double angle)
    {
        return volts * ((volts * seconds) - (Parameters.MotorConstant * angle)) / Parameters.ResistanceOhms;
    }

    private void Fill(double[] acceleration, double[] envelope, ErmPhase phase, double start, SampleClock clock)
    {
        int end = clock.IndexAt(phase.EndSeconds);
        for (int i = clock.IndexAt(start); i < end; i++)
        {
            ErmState state = phase.At(clock.SecondsAt(i));
            envelope[i] = Parameters.AccelerationAt(state.Speed);
            acceleration[i] = envelope[i] * Math.Cos(state.Angle);
        }
    }
}
