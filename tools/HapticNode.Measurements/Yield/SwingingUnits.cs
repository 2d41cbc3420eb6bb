using System.Numerics;
using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;

namespace HapticNode.Measurements.Yield;

/// <summary>
/// Plays one push on many units of a resonant motor. It follows the waves in closed form, some values a wave, and reads the end of the
/// ring-down from its decay: microseconds for a unit.
/// </summary>
internal sealed class SwingingUnits
{
    // Copper's resistance, and the stiffness of steel that a spring loses, per kelvin.
    private const double ResistancePerKelvin = 0.0039;
    private const double FrequencyPerKelvin = -1.3e-4;

    // A crest between two values is at most 0.9 % higher than they are.
    private const int ValuesPerWave = 24;
    private const double MetresPerSecondSquared = 9.80665;

    private readonly LraParameters _part;
    private readonly DriverStage _stage;
    private readonly DriveStep[] _steps;
    private readonly double _waveFactor;
    private readonly bool _restsOpen;
    private readonly WaveTrace _trace = new();

    /// <summary>Prepares a push.</summary>
    /// <param name="part">The motor.</param>
    /// <param name="stage">Its driver.</param>
    /// <param name="steps">What the driver makes of the push.</param>
    internal SwingingUnits(LraParameters part, DriverStage stage, IEnumerable<DriveStep> steps)
    {
        _part = part;
        _stage = stage;
        _steps = [.. steps];

        // Of a square wave the fundamental does it.
        _waveFactor = stage.Wave == DriveWave.Square ? 4 / Math.PI : Math.Sqrt(2);
        _restsOpen = stage.Parking == Parking.Floating;
    }

    /// <summary>Plays it on a unit.</summary>
    internal PushFeel Play(MotorUnit unit)
    {
        double w0 = 2 * Math.PI * _part.ResonanceHertz * (1 + unit.Frequency) * (1 + (FrequencyPerKelvin * unit.Kelvin));
        double resistance = _part.ResistanceOhms * (1 + (ResistancePerKelvin * unit.Kelvin));
        double open = _part.Damping / (1 + unit.Quality) / _part.MovingMassKilograms;
        double held = (_part.Damping + (_part.ForceFactor * _part.ForceFactor / resistance)) / (1 + unit.Quality) / _part.MovingMassKilograms;
        double force = _part.ForceFactor * _part.RatedVolts * _waveFactor * (1 + unit.Supply) / (resistance * _part.MovingMassKilograms);
        double drive = _stage.FollowsResonance ? w0 : 2 * Math.PI * (_stage.DriveHertz ?? _part.ResonanceHertz);
        double scale = _part.MovingMassKilograms / (_part.JigMassKilograms * MetresPerSecondSquared) * (1 + unit.Strength);

        double position = 0;
        double speed = 0;
        double? begin = null;
        _trace.Clear();
        foreach (DriveStep step in _steps)
        {
            double damping = step.IsFloating ? open : held;
            begin = step.Level == 0 ? null : begin ?? step.StartSeconds;
            Complex rate = Rate(w0, damping);
            Complex response = step.Level == 0 ? 0 : force * step.Drive / new Complex((w0 * w0) - (drive * drive), damping * drive);
            Complex driven = Complex.FromPolarCoordinates(1, step.Level == 0 ? 0 : drive * (step.StartSeconds - begin!.Value));
            Complex forced = response * driven;
            Complex free = Free(position - forced.Imaginary, speed - (drive * forced.Real), rate);

            double length = step.EndSeconds - step.StartSeconds;
            int values = Math.Max(2, (int)Math.Ceiling(length * w0 / (2 * Math.PI) * ValuesPerWave));
            Complex freeTurn = Complex.Exp(rate * (length / values));
            Complex driveTurn = Complex.FromPolarCoordinates(1, drive * length / values);
            Complex freePull = rate * rate;
            Complex forcedPull = -drive * drive * response;

            // Both ends as well: where the drive jumps, so does the acceleration.
            _trace.Add(step.StartSeconds, (freePull * free).Real + (forcedPull * driven).Imaginary);
            for (int i = 1; i <= values; i++)
            {
                free *= freeTurn;
                driven *= driveTurn;
                _trace.Add(step.StartSeconds + (length * i / values), (freePull * free).Real + (forcedPull * driven).Imaginary);
            }

            forced = response * driven;
            position = free.Real + forced.Imaginary;
            speed = (rate.Real * free.Real) - (rate.Imaginary * free.Imaginary) + (drive * forced.Real);
        }

        Complex rest = Rate(w0, _restsOpen ? open : held);
        _trace.Rest(_steps.Length == 0 ? 0 : _steps[^1].EndSeconds, rest * rest * Free(position, speed, rest), rest, ValuesPerWave);
        (double peak, double width) = _trace.Measure(FeelMetrics.EdgeShare);
        return new PushFeel(peak * scale, 1000 * width);
    }

    private static Complex Rate(double resonance, double damping) => new(-damping / 2, Math.Sqrt((resonance * resonance) - (damping * damping / 4)));

    private static Complex Free(double position, double speed, Complex rate) => new(position, -(speed - (rate.Real * position)) / rate.Imaginary);
}
