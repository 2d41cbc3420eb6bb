namespace HapticNode.Actuators.Models;

/// <summary>
/// The motion of a rotor while nothing changes: w' = a - r w in closed form. It holds until the rotor stands, or until a motor that gets
/// current one way only has slowed down to where the current begins.
/// </summary>
internal sealed class ErmPhase
{
    private readonly double _start;
    private readonly ErmState _from;
    private readonly double _push;
    private readonly double _rate;

    // The speed that ends it, to be taken exactly.
    private readonly double? _limit;

    private ErmPhase(double start, double end, ErmState from, double push, double rate, bool isConducting, double? limit)
    {
        _start = start;
        _from = from;
        _push = push;
        _rate = rate;
        _limit = limit;
        EndSeconds = end;
        IsConducting = isConducting;
    }

    /// <summary>Where it ends, in seconds.</summary>
    internal double EndSeconds { get; }

    /// <summary>Whether current flows.</summary>
    internal bool IsConducting { get; }

    /// <summary>The rotor at its end.</summary>
    internal ErmState End
    {
        get
        {
            ErmState end = At(EndSeconds);
            return end with { Speed = _limit ?? end.Speed };
        }
    }

    /// <summary>Finds out what a rotor does next.</summary>
    /// <param name="part">The motor.</param>
    /// <param name="volts">The voltage at its terminals; meaningless while they are open.</param>
    /// <param name="isOpen">Whether the terminals are open.</param>
    /// <param name="isOneWay">Whether current can flow in the direction of the voltage only.</param>
    /// <param name="from">The rotor at the start.</param>
    /// <param name="start">The start in seconds.</param>
    /// <param name="end">Where the voltage changes, in seconds.</param>
    internal static ErmPhase Next(ErmParameters part, double volts, bool isOpen, bool isOneWay, ErmState from, double start, double end)
    {
        // A speed above this one would drive the current backwards; the hair's breadth keeps a rotor that reached it from reaching it again.
        double crossover = volts / part.MotorConstant;
        bool isTooFast = isOneWay && from.Speed > crossover * (1 + 1e-12);
        bool isConducting = !isOpen && !isTooFast;
        double torque = isConducting ? part.MotorConstant * volts / part.ResistanceOhms : 0;
        if (from.Speed == 0 && Math.Abs(torque) <= part.Stiction)
        {
            return new ErmPhase(start, end, from, 0, 0, isConducting, null);
        }

        double direction = from.Speed != 0 ? Math.Sign(from.Speed) : Math.Sign(torque);
        double push = (torque - (direction * part.Friction)) / part.Inertia;
        double rate = isConducting ? part.DrivenRate : part.Viscosity / part.Inertia;
        double limit = !isOpen && isTooFast ? crossover : 0;
        double reached = from.Speed == limit ? double.PositiveInfinity : start + TimeTo(limit, from.Speed, push, rate);
        return new ErmPhase(start, Math.Min(end, reached), from, push, rate, isConducting, reached < end ? limit : null);
    }

    /// <summary>The rotor at a time in seconds.</summary>
    internal ErmState At(double seconds)
    {
        double time = seconds - _start;
        if (_rate == 0)
        {
            return new ErmState(_from.Speed + (_push * time), _from.Angle + (_from.Speed * time) + (_push * time * time / 2));
        }

        double goal = _push / _rate;
        double done = -double.ExpM1(-_rate * time);
        return new ErmState(_from.Speed + ((goal - _from.Speed) * done), _from.Angle + (goal * time) + ((_from.Speed - goal) * done / _rate));
    }

    private static double TimeTo(double limit, double speed, double push, double rate)
    {
        double time = rate == 0 ? (limit - speed) / push : -double.LogP1((limit - speed) / (speed - (push / rate))) / rate;
        return time > 0 ? time : double.PositiveInfinity;
    }
}
