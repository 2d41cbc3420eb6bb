using System.Globalization;
using System.Text;
using HapticNode.Actuators.Models;

namespace HapticNode.Actuators.Tests.Spice;

/// <summary>
/// A full bridge of four switches and a resonant motor as a circuit. The mass is an inductance, the friction a resistance and the spring a
/// capacitance in a second loop, whose voltage is the force and whose current is the velocity; the coil joins the two.
/// </summary>
public static class LraCircuit
{
    /// <summary>Force of the spring in newtons, as a voltage.</summary>
    public const string Spring = "v(c1)-v(c2)";

    // Long beside the solver's step, short beside a wave.
    private const double EdgeSeconds = 1e-6;

    /// <summary>Writes the circuit.</summary>
    /// <param name="part">The motor.</param>
    /// <param name="supplyVolts">What the bridge is fed with, in volts.</param>
    /// <param name="polarity">From when on the bridge drives forward (1), backward (-1) or holds both terminals low (0).</param>
    /// <param name="chopHertz">Frequency of the PWM that chops the drive, in hertz; 0 for none.</param>
    /// <param name="duty">The share of time that the chopped drive is on.</param>
    /// <returns>The netlist.</returns>
    public static string Write(LraParameters part, double supplyVolts, IReadOnlyList<(double Seconds, int Polarity)> polarity, double chopHertz = 0, double duty = 1)
    {
        double stiffness = part.MovingMassKilograms * part.AngularResonance * part.AngularResonance;
        string chop = chopHertz > 0
            ? string.Create(CultureInfo.InvariantCulture, $"Vchop chop 0 PULSE(0 1 0 {EdgeSeconds / 10} {EdgeSeconds / 10} {duty / chopHertz} {1 / chopHertz})")
            : "Vchop chop 0 DC 1";
        return string.Create(CultureInfo.InvariantCulture, $"""
            * a resonant motor behind a bridge
            Vsupply supply 0 DC {supplyVolts}
            Vforward forward 0 PWL({Gate(polarity, 1)})
            Vbackward backward 0 PWL({Gate(polarity, -1)})
            {chop}
            Bahigh ahigh 0 V=V(forward)*V(chop)
            Balow alow 0 V=1-V(ahigh)
            Bbhigh bhigh 0 V=V(backward)*V(chop)
            Bblow blow 0 V=1-V(bhigh)
            Sahigh supply a ahigh 0 bridge
            Salow a 0 alow 0 bridge
            Sbhigh supply b bhigh 0 bridge
            Sblow b 0 blow 0 bridge
            .model bridge SW(Ron=0.005 Roff=1e7 Vt=0.5 Vh=0)
            Rcoil a coil {part.ResistanceOhms}
            Vcurrent coil back 0
            Hback back b Vvelocity {part.ForceFactor}
            Hforce f 0 Vcurrent {part.ForceFactor}
            Lmass f m1 {part.MovingMassKilograms} IC=0
            Rfriction m1 c1 {part.Damping}
            Cspring c1 c2 {1 / stiffness} IC=0
            Vvelocity c2 0 0
            """);
    }

    private static string Gate(IReadOnlyList<(double Seconds, int Polarity)> polarity, int side)
    {
        var points = new StringBuilder("0 0");
        int level = 0;
        foreach ((double seconds, int sign) in polarity)
        {
            int next = sign == side ? 1 : 0;
            if (next != level)
            {
                points.Append(CultureInfo.InvariantCulture, $" {seconds + (EdgeSeconds / 10)} {level} {seconds + EdgeSeconds} {next}");
                level = next;
            }
        }

        return points.ToString();
    }
}
