using System.Numerics;

namespace HapticNode.Actuators.Models;

/// <summary>
/// The motion of a resonant motor within one <see cref="LraPiece"/>, exactly: a forced oscillation at the frequency of the voltage and a
/// free one that dies away, x = Im(P u) + Re(C e^st) with u = e^j(wt + phase). It walks through the samples; two multiplications take it
/// from one to the next.
/// </summary>
internal struct LraSolution
{
    private readonly double _damping;
    private readonly double _stiffness;
    private readonly double _push;
    private readonly double _driveRate;
    private readonly Complex _freeRate;
    private readonly Complex _response;
    private readonly Complex _freeAtStart;
    private readonly Complex _driveAtStart;
    private Complex _freeStep;
    private Complex _driveStep;
    private Complex _free;
    private Complex _drive;

    internal LraSolution(LraParameters part, LraPiece piece, LraState state)
    {
        double resonance = part.AngularResonance;
        _damping = (piece.IsFloating ? part.Damping : part.DrivenDamping) / part.MovingMassKilograms;
        _stiffness = resonance * resonance;
        _push = piece.IsFloating ? 0 : part.ForceFactor * piece.Volts / (part.ResistanceOhms * part.MovingMassKilograms);
        _driveRate = 2 * Math.PI * piece.Hertz;
        _freeRate = new Complex(-_damping / 2, Math.Sqrt(_stiffness - (_damping * _damping / 4)));
        _response = _push / new Complex(_stiffness - (_driveRate * _driveRate), _damping * _driveRate);
        _driveAtStart = Complex.FromPolarCoordinates(1, piece.Phase);

        // What the forced oscillation leaves of position and velocity is the free one's.
        Complex forced = _response * _driveAtStart;
        double position = state.Position - forced.Imaginary;
        double velocity = state.Velocity - (_driveRate * forced.Real);
        _freeAtStart = new Complex(position, -(velocity + (_damping / 2 * position)) / _freeRate.Imaginary);
        _free = _freeAtStart;
        _drive = _driveAtStart;
    }

    /// <summary>The sine that the voltage follows.</summary>
    internal readonly double Sine => _drive.Imaginary;

    /// <summary>Position and velocity of the mass.</summary>
    internal readonly LraState State
    {
        get
        {
            Complex forced = _response * _drive;
            return new LraState(
                _free.Real + forced.Imaginary,
                (_freeRate.Real * _free.Real) - (_freeRate.Imaginary * _free.Imaginary) + (_driveRate * forced.Real));
        }
    }

    /// <summary>The acceleration of the mass that goes with a state, in m/s^2.</summary>
    internal readonly double AccelerationIn(LraState state)
    {
        return (_push * Sine) - (_damping * state.Velocity) - (_stiffness * state.Position);
    }

    /// <summary>
    /// The amplitude that the acceleration swings with, in m/s^2: free and forced oscillation turn the same way in the complex plane, and
    /// the length of their sum has no ripple.
    /// </summary>
    internal readonly double Amplitude
    {
        get
        {
            Complex free = _freeRate * _freeRate * _free;
            Complex forced = _driveRate * _driveRate * _response * _drive;
            return Math.Sqrt(Square(free.Real - forced.Imaginary) + Square(free.Imaginary + forced.Real));
        }
    }

    /// <summary>Goes to an instant, and from there on in steps.</summary>
    /// <param name="seconds">The instant in seconds from the start of the piece.</param>
    /// <param name="stepSeconds">The time from one sample to the next.</param>
    internal void GoTo(double seconds, double stepSeconds)
    {
        var drive = new Complex(0, _driveRate);
        _free = _freeAtStart * Complex.Exp(_freeRate * seconds);
        _drive = _driveAtStart * Complex.Exp(drive * seconds);
        _freeStep = Complex.Exp(_freeRate * stepSeconds);
        _driveStep = Complex.Exp(drive * stepSeconds);
    }

    /// <summary>Goes to the next sample.</summary>
    internal void Next()
    {
        _free *= _freeStep;
        _drive *= _driveStep;
    }

    private static double Square(double value) => value * value;
}
