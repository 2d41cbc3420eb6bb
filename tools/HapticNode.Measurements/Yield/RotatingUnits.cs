using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;

namespace HapticNode.Measurements.Yield;

/// <summary>Plays one push on many units of a rotating mass, whose amplitude is read once a millisecond.</summary>
/// <param name="part">The motor.</param>
/// <param name="stage">Its driver.</param>
/// <param name="signal">The push.</param>
internal sealed class RotatingUnits(ErmParameters part, DriverStage stage, DriveSignal signal)
{
    private const double ResistancePerKelvin = 0.0039;
    private const double Edge = 0.1;
    private const double RateHertz = 1000;

    /// <summary>Plays it on a unit.</summary>
    internal PushFeel Play(MotorUnit unit)
    {
        var warm = new ErmModel(part with { ResistanceOhms = part.ResistanceOhms * (1 + (ResistancePerKelvin * unit.Kelvin)) });
        DriverStage supplied = stage with { Overdrive = Math.Min(DriverStage.MaxOverdrive, stage.Overdrive * (1 + unit.Supply)) };
        ReadOnlySpan<double> envelope = warm.Unit(unit.Frequency).Run(signal, supplied, RateHertz).Envelope;
        double peak = 0;
        foreach (double amplitude in envelope)
        {
            peak = Math.Max(peak, amplitude);
        }

        int first = 0;
        int last = envelope.Length - 1;
        while (peak > 0 && envelope[first] < Edge * peak)
        {
            first++;
        }

        while (last > first && envelope[last] < Edge * peak)
        {
            last--;
        }

        return new PushFeel(peak * (1 + unit.Strength), peak > 0 ? (last - first) * 1000 / RateHertz : 0);
    }
}
