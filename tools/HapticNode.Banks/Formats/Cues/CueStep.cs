using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>A step of a cue: tenths of a millisecond, permille and hertz, as the node has them.</summary>
internal readonly record struct CueStep(int Tenths, int From, int To, int FromHertz = 0, int ToHertz = 0, Curve Curve = Curve.Linear)
{
    internal bool IsConstant => From == To && FromHertz == ToHertz;

    internal static CueStep Of(int tenths, int permille, int hertz = 0) => new(tenths, permille, permille, hertz, hertz);

    /// <summary>The steps of a cue on a lane.</summary>
    internal static List<CueStep> Of(Bank bank, int cue, int lane)
    {
        List<CueStep> steps = [];
        StepPool pool = bank.Steps;
        for (short step = bank.FirstStep[(cue * Bank.MaxLanes) + lane]; step != StepPool.None; step = pool.Next[step])
        {
            steps.Add(new CueStep(pool.Duration[step], pool.From[step], pool.To[step], pool.FromHertz[step], pool.ToHertz[step], (Curve)pool.Curve[step]));
        }

        return steps;
    }

    /// <summary>Puts steps into a bank that has room for them.</summary>
    internal static void Put(Bank bank, int cue, int lane, IEnumerable<CueStep> steps)
    {
        StepPool pool = bank.Steps;
        short last = StepPool.None;
        foreach (CueStep step in steps)
        {
            short taken = pool.Take();
            pool.Duration[taken] = (short)step.Tenths;
            pool.From[taken] = (short)step.From;
            pool.To[taken] = (short)step.To;
            pool.FromHertz[taken] = (short)step.FromHertz;
            pool.ToHertz[taken] = (short)step.ToHertz;
            pool.Curve[taken] = (byte)step.Curve;
            if (last == StepPool.None)
            {
                bank.FirstStep[(cue * Bank.MaxLanes) + lane] = taken;
            }
            else
            {
                pool.Next[last] = taken;
            }

            last = taken;
        }

        bank.Measure(cue);
    }
}
