using System.Numerics;
using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;

namespace HapticNode.Measurements.Yield;

/// <summary>
/// Plays one push on many units of a resonant motor. It follows the amplitude in closed form, a few values a wave, and reads the end of
/// the ring-down from its decay: microseconds for a unit.
/// </summary>
internal sealed class SwingingUnits
{
    // Copper's resistance, and the stiffness of steel that a spring loses, per kelvin.
    private const double ResistancePerKelvin = 0.0039;
    private const double FrequencyPerKelvin = -1.3e-4;
    private const double Edge = 0.1;
    private const double ValuesPerWave = 8;
    private const double MetresPerSecondSquared = 9.80665;

    private readonly LraParameters _part;
    private readonly DriverStage _stage;
    private readonly DriveStep[] _steps;
    private readonly double _waveFactor;
    private readonly bool _restsOpen;
    private double[] _amplitudes = new double[256];
    private double[] _times = new double[256];

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
        double drive = 2 * Math.PI * (_stage.FollowsResonance ? w0 / (2 * Math.PI) : _stage.DriveHertz ?? _part.ResonanceHertz);
        double scale = _part.MovingMassKilograms / (_part.JigMassKilograms * MetresPerSecondSquared) * (1 + unit.Strength);

        double position = 0;
        double speed = 0;
        double time = 0;
        double? begin = null;
        int count = 0;
        double peak = 0;
        foreach (DriveStep step in _steps)
        {
            double damping = step.IsFloating ? open : held;
            begin = step.Level == 0 ? null : begin ?? step.StartSeconds;
            var rate = new Complex(-damping / 2, Math.Sqrt((w0 * w0) - (damping * damping / 4)));
            Complex response = step.Level == 0 ? 0 : force * step.Drive / new Complex((w0 * w0) - (drive * drive), damping * drive);
            Complex driven = Complex.FromPolarCoordinates(1, step.Level == 0 ? 0 : drive * (step.StartSeconds - begin!.Value));
            Complex forced = response * driven;
            double freePosition = position - forced.Imaginary;
            double freeSpeed = speed - (drive * forced.Real);
            var free = new Complex(freePosition, -(freeSpeed + (damping / 2 * freePosition)) / rate.Imaginary);

            double length = step.EndSeconds - step.StartSeconds;
            int values = Math.Max(2, (int)Math.Ceiling(length * w0 / (2 * Math.PI) * ValuesPerWave));
            Complex freeTurn = Complex.Exp(rate * (length / values));
            Complex driveTurn = Complex.FromPolarCoordinates(1, drive * length / values);
            Complex square = rate * rate;
            for (int i = 0; i < values; i++)
            {
                free *= freeTurn;
                driven *= driveTurn;
                Complex a = square * free;
                Complex b = drive * drive * response * driven;
                double amplitude = Math.Sqrt(Square(a.Real - b.Imaginary) + Square(a.Imaginary + b.Real));
                Add(ref count, step.StartSeconds + (length * (i + 1) / values), amplitude);
                peak = Math.Max(peak, amplitude);
            }

            forced = response * driven;
            position = free.Real + forced.Imaginary;
            speed = (rate.Real * free.Real) - (rate.Imaginary * free.Imaginary) + (drive * forced.Real);
            time = step.EndSeconds;
        }

        return count == 0 || peak == 0 ? default : new PushFeel(peak * scale, 1000 * (End(count, peak, time, _restsOpen ? open : held) - Start(count, peak)));
    }

    private double Start(int count, double peak)
    {
        int first = 0;
        while (_amplitudes[first] < Edge * peak)
        {
            first++;
        }

        // Between the value before and this one.
        double before = first == 0 ? 0 : _amplitudes[first - 1];
        double from = first == 0 ? 0 : _times[first - 1];
        return from + ((_times[first] - from) * ((Edge * peak) - before) / (_amplitudes[first] - before));
    }

    private double End(int count, double peak, double time, double damping)
    {
        double left = _amplitudes[count - 1];
        if (left >= Edge * peak)
        {
            return time + (Math.Log(left / (Edge * peak)) / (damping / 2));
        }

        int last = count - 1;
        while (_amplitudes[last] < Edge * peak)
        {
            last--;
        }

        return _times[last] + ((_times[last + 1] - _times[last]) * (_amplitudes[last] - (Edge * peak)) / (_amplitudes[last] - _amplitudes[last + 1]));
    }

    private void Add(ref int count, double time, double amplitude)
    {
        if (count == _amplitudes.Length)
        {
            Array.Resize(ref _amplitudes, 2 * count);
            Array.Resize(ref _times, 2 * count);
        }

        _times[count] = time;
        _amplitudes[count++] = amplitude;
    }

    private static double Square(double value) => value * value;
}
