using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Measurements.Yield;

/// <summary>Plays the cues of a bank on many units, and counts on how many they stay what they are meant to be.</summary>
/// <param name="setup">The motors.</param>
/// <param name="variation">How far units and circumstances differ.</param>
public sealed class YieldStudy(FeelSetup setup, UnitVariation variation)
{
    /// <summary>How many units are drawn unless told otherwise.</summary>
    public const int DefaultUnits = 10_000;

    private const int Seed = 20_26;

    /// <summary>Counts.</summary>
    /// <param name="cues">The cues.</param>
    /// <param name="units">How many units.</param>
    /// <returns>What came of it; cues without motors are not in it.</returns>
    public YieldReport Run(IReadOnlyList<CueTrace> cues, int units = DefaultUnits)
    {
        (string Name, CueLane[] Lanes)[] played = [.. cues.Select(cue => (cue.Name, LanesOf(cue))).Where(cue => cue.Item2.Length > 0)];
        bool[] good = new bool[units];
        Array.Fill(good, true);
        CueYield[] yields = [.. played.Select(cue => Count(cue.Name, cue.Lanes, units, null, good))];
        CueYield? worst = yields.MinBy(cue => cue.Share);
        VariedParameter? hurts = null;
        double best = worst?.Share ?? 1;
        if (worst is not null && worst.Share < 1)
        {
            CueLane[] lanes = played.First(cue => cue.Name == worst.Cue).Lanes;
            foreach (VariedParameter parameter in Enum.GetValues<VariedParameter>())
            {
                double without = Count(worst.Cue, lanes, units, parameter, null).Share;
                (hurts, best) = without > best ? (parameter, without) : (hurts, best);
            }
        }

        return new YieldReport(units, good.Count(unit => unit) / (double)units, yields, worst, hurts, best);
    }

    /// <summary>The share of units on which one lane alone keeps its limits: what a fit wants to be large.</summary>
    internal double Share(CueLane lane, int units) => Count("", [lane], units, null, null).Share;

    private CueLane[] LanesOf(CueTrace cue)
    {
        return [.. new CueModel(setup).Run(cue).Motors.Where(motor => motor.Track.IsActive).DistinctBy(motor => motor.Lane).Select(motor => CueLane.Of(motor.Track, motor.Motor))];
    }

    private CueYield Count(string name, CueLane[] lanes, int units, VariedParameter? kept, bool[]? good)
    {
        // A lane has the same motors in every cue, and other ones than the next lane.
        MotorUnit[][] drawn = [.. lanes.Select(lane => variation.Draw(lane.Motor.Profile.Spread, units, Seed + lane.Name.Sum(letter => letter), kept))];
        int all = 0;
        int felt = 0;
        int crisp = 0;
        int calm = 0;
        int cool = 0;
        for (int unit = 0; unit < units; unit++)
        {
            bool isFelt = true;
            bool isCrisp = true;
            bool isCalm = true;
            bool isCool = true;
            for (int lane = 0; lane < lanes.Length; lane++)
            {
                MotorUnit current = drawn[lane][unit];
                double peak = 0;
                foreach (CuePush push in lanes[lane].Pushes)
                {
                    PushFeel feel = push.Play(current);
                    peak = Math.Max(peak, feel.PeakG);
                    isCrisp &= !push.IsCrisp || feel.WidthMilliseconds <= YieldLimits.CrispMilliseconds;
                    isCalm &= !push.IsClick || feel.WidthMilliseconds <= YieldLimits.BuzzMilliseconds;
                }

                isFelt &= peak >= YieldLimits.FeltG;

                // The node counts levels; the motor warms with the square of what it really gets.
                isCool &= lanes[lane].HeatShare * (1 + current.Supply) * (1 + current.Supply) <= YieldLimits.HeatShare;
            }

            bool isGood = isFelt && isCrisp && isCalm && isCool;
            all += isGood ? 1 : 0;
            felt += isFelt ? 1 : 0;
            crisp += isCrisp ? 1 : 0;
            calm += isCalm ? 1 : 0;
            cool += isCool ? 1 : 0;
            if (good is not null)
            {
                good[unit] &= isGood;
            }
        }

        double count = units;
        return new CueYield(name, all / count, felt / count, crisp / count, calm / count, cool / count);
    }
}
