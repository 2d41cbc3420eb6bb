using HapticNode.Actuators.Driving;

namespace HapticNode.Actuators.Models;

/// <summary>A linear resonant actuator behind a bridge that drives, shorts or floats it.</summary>
public sealed class LraModel : MotorModel
{
    private readonly double _nominalHertz;

    /// <summary>Models a part as its profile describes it.</summary>
    /// <param name="parameters">The part.</param>
    /// <exception cref="ArgumentException">The part would not oscillate: its quality factor is 0.5 or less, or its damping not positive.</exception>
    public LraModel(LraParameters parameters)
        : this(parameters, parameters.ResonanceHertz)
    {
    }

    private LraModel(LraParameters parameters, double nominalHertz)
    {
        if (!(parameters.Damping > 0 && parameters.DrivenQuality > 0.5))
        {
            throw new ArgumentException("a part with this damping does not oscillate", nameof(parameters));
        }

        Parameters = parameters;
        _nominalHertz = nominalHertz;
    }

    /// <summary>The part that is modelled.</summary>
    public LraParameters Parameters { get; }

    /// <inheritdoc/>
    /// <remarks>A stiffer or softer spring moves the resonance; mass, damping and coil stay as they are.</remarks>
    public override MotorModel Unit(double frequencyError)
    {
        return new LraModel(Parameters with { ResonanceHertz = Parameters.ResonanceHertz * (1 + frequencyError) }, _nominalHertz);
    }

    /// <inheritdoc/>
    private protected override double TailSeconds(DriverStage stage)
    {
        return RestDecays * (stage.Rest(0, 0).IsFloating ? Parameters.FloatingDecaySeconds : Parameters.DrivenDecaySeconds);
    }

    /// <inheritdoc/>
    private protected override Motion Solve(IReadOnlyList<DriveStep> steps, DriverStage stage, SampleClock clock)
    {
        double scale = Parameters.MovingMassKilograms / (Parameters.JigMassKilograms * Gravity.MetresPerSecondSquared);
        double[] acceleration = new double[clock.Count];
        double[] envelope = new double[clock.Count];
        double watts = 0;
        Follow(steps, stage, clock, (index, sample) =>
        {
            acceleration[index] = scale * sample.Acceleration;
            envelope[index] = scale * sample.Amplitude;
            watts += sample.Volts * sample.Amperes;
        });
        return new Motion(clock.RateHertz, acceleration, envelope, steps) { ElectricalJoules = watts / clock.RateHertz };
    }

    /// <summary>Follows the mass and the current, from rest.</summary>
    internal void Follow(IReadOnlyList<DriveStep> steps, DriverStage stage, SampleClock clock, Action<int, LraSample> visit)
    {
        if (!stage.DrivesResonance)
        {
            throw new ArgumentException($"a resonant motor needs a bidirectional driver, not {stage.Kind}", nameof(stage));
        }

        double hertz = stage.FollowsResonance ? Parameters.ResonanceHertz : stage.DriveHertz ?? _nominalHertz;
        double driveEnd = steps.Count == 0 ? 0 : steps[^1].EndSeconds;
        IEnumerable<DriveStep> all = steps.Append(stage.Rest(driveEnd, clock.EndSeconds));
        var state = new LraState(0, 0);
        foreach (LraPiece piece in LraPiece.From(all, stage.Wave, Parameters.RatedVolts, hertz))
        {
            var solution = new LraSolution(Parameters, piece, state);
            Visit(solution, piece, clock, visit);
            solution.GoTo(piece.End - piece.Start, 0);
            state = solution.State;
        }
    }

    private void Visit(LraSolution solution, LraPiece piece, SampleClock clock, Action<int, LraSample> visit)
    {
        int first = clock.IndexAt(piece.Start);
        int end = clock.IndexAt(piece.End);
        solution.GoTo(clock.SecondsAt(first) - piece.Start, 1 / clock.RateHertz);
        for (int i = first; i < end; i++)
        {
            LraState state = solution.State;
            double volts = piece.Volts * solution.Sine;
            double amperes = piece.IsFloating ? 0 : (volts - (Parameters.ForceFactor * state.Velocity)) / Parameters.ResistanceOhms;
            visit(i, new LraSample(state, solution.AccelerationIn(state), solution.Amplitude, volts, amperes));
            solution.Next();
        }
    }
}
