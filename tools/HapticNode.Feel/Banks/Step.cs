using System.Globalization;
using System.Text;
using HapticNode.Core.Cues;

namespace HapticNode.Feel.Banks;

/// <summary>One step of a cue on a lane.</summary>
/// <param name="Microseconds">How long it lasts, in microseconds; a multiple of 100.</param>
/// <param name="From">The level at its start, in permille.</param>
/// <param name="To">The level at its end, in permille.</param>
/// <param name="FromHertz">The frequency at its start in hertz; 0 where the lane is no tone.</param>
/// <param name="ToHertz">The frequency at its end in hertz.</param>
/// <param name="Curve">How it goes from one to the other.</param>
public sealed record Step(int Microseconds, int From, int To, int FromHertz, int ToHertz, Curve Curve)
{
    private const double MicrosecondsPerMillisecond = 1000;
    private const double PermillePerPercent = 10;

    /// <summary>Makes a step of one level for a motor or light.</summary>
    /// <param name="microseconds">How long it lasts, in microseconds.</param>
    /// <param name="permille">The level.</param>
    /// <returns>The step.</returns>
    public static Step Of(int microseconds, int permille) => new(microseconds, permille, permille, 0, 0, Curve.Linear);

    /// <summary>Whether the level changes within it.</summary>
    public bool IsRamp => From != To;

    /// <summary>The steps of a cue on a lane.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    /// <param name="lane">The lane's index.</param>
    /// <returns>The steps in their order.</returns>
    public static IReadOnlyList<Step> Of(Bank bank, int cue, int lane)
    {
        List<Step> steps = [];
        StepPool pool = bank.Steps;
        for (short step = bank.FirstStep[(cue * Bank.MaxLanes) + lane]; step != StepPool.None; step = pool.Next[step])
        {
            steps.Add(new Step(pool.Duration[step] * StepPool.Tenth, pool.From[step], pool.To[step], pool.FromHertz[step], pool.ToHertz[step], (Curve)pool.Curve[step]));
        }

        return steps;
    }

    /// <summary>Puts steps into a bank, on a lane of a cue that has none yet.</summary>
    /// <param name="steps">The steps in their order; the bank must have room for them.</param>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    /// <param name="lane">The lane's index.</param>
    public static void Put(IEnumerable<Step> steps, Bank bank, int cue, int lane)
    {
        StepPool pool = bank.Steps;
        short last = StepPool.None;
        foreach (Step step in steps)
        {
            short taken = pool.Take();
            pool.Duration[taken] = (short)(step.Microseconds / StepPool.Tenth);
            (pool.From[taken], pool.To[taken]) = ((short)step.From, (short)step.To);
            (pool.FromHertz[taken], pool.ToHertz[taken]) = ((short)step.FromHertz, (short)step.ToHertz);
            pool.Curve[taken] = (byte)step.Curve;
            (last == StepPool.None ? ref bank.FirstStep[(cue * Bank.MaxLanes) + lane] : ref pool.Next[last]) = taken;
            last = taken;
        }

        bank.Measure(cue);
    }

    /// <summary>The steps in the notation, a word each; a frequency is left out where it stays.</summary>
    /// <param name="steps">The steps in their order.</param>
    /// <returns>The words.</returns>
    public static IReadOnlyList<string> Words(IEnumerable<Step> steps)
    {
        List<string> words = [];
        int hertz = 0;
        foreach (Step step in steps)
        {
            words.Add(step.Word(hertz));
            hertz = step.ToHertz;
        }

        return words;
    }

    private string Word(int hertz)
    {
        var word = new StringBuilder();
        word.Append(CultureInfo.InvariantCulture, $"{Microseconds / MicrosecondsPerMillisecond:0.#}:{From / PermillePerPercent:0.#}");
        if (IsRamp)
        {
            word.Append(CultureInfo.InvariantCulture, $">{To / PermillePerPercent:0.#}");
        }

        if (FromHertz != hertz || ToHertz != FromHertz)
        {
            word.Append(CultureInfo.InvariantCulture, $"@{FromHertz}");
            if (ToHertz != FromHertz)
            {
                word.Append(CultureInfo.InvariantCulture, $">{ToHertz}");
            }
        }

        if (Curve != Curve.Linear)
        {
            word.Append('~').Append(HapticNode.Banks.BankFile.WordOf(Core.Base.Words.Curves, (int)Curve));
        }

        return word.ToString();
    }
}
